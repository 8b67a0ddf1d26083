"""Every data check (kontroll), by its id."""

from fotfeste.quality.checks.content import (
    NoGoal,
    NoMeasure,
    NoPlan,
    UnderFullTime,
    UnderFullTimeUnlessOwnWork,
)
from fotfeste.quality.checks.course import NoDecision, NotStarted, OverLongest, TwoAtOnce
from fotfeste.quality.checks.elements import (
    NoLanguage,
    NoLifeMastery,
    NoParentalGuidance,
    NoWorkOrEducation,
)
from fotfeste.quality.checks.endings import (
    EndedWithoutMainActivity,
    EndedWithoutReason,
    ReasonStillUnknown,
)
from fotfeste.quality.checks.registration import MeasureOutside, RegisteredLate
from fotfeste.quality.data_check import DataCheck

CHECKS: dict[str, DataCheck] = {
    check.id: check
    for check in (
        EndedWithoutReason(),
        EndedWithoutMainActivity(),
        NoDecision(),
        NoPlan(),
        NoGoal(),
        NoMeasure(),
        OverLongest(),
        UnderFullTime(),
        UnderFullTimeUnlessOwnWork(),
        RegisteredLate(),
        MeasureOutside(),
        TwoAtOnce(),
        ReasonStillUnknown(),
        NotStarted(),
        NoLifeMastery(),
        NoParentalGuidance(),
        NoLanguage(),
        NoWorkOrEducation(),
    )
}
