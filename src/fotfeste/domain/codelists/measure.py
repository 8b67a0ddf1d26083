"""Measures (tiltak) and the groups they are published in (tiltaksgrupper).

The groups are those of the results reports for 2023 and 2024. Which kinds the
register has, and the group of each, is not public: the kinds are the project's
own, and each row of an extract carries its group as registered.
"""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

MEASURE_GROUP = CodeList(
    "measure_group",
    Text(nb="Tiltaksgruppe", nn="Tiltaksgruppe", en="Measure group"),
    (
        Code(
            "norwegian_and_social_studies",
            Text(
                nb="Opplæring i norsk og samfunnskunnskap",
                nn="Opplæring i norsk og samfunnskunnskap",
                en="Norwegian and social studies",
            ),
        ),
        Code(
            "work_oriented",
            Text(nb="Arbeidsrettede tiltak", nn="Arbeidsretta tiltak", en="Work-oriented measures"),
        ),
        Code(
            "other_integration",
            Text(
                nb="Andre integreringstiltak",
                nn="Andre integreringstiltak",
                en="Other integration measures",
            ),
        ),
        Code(
            "education_oriented",
            Text(
                nb="Utdanningsrettede tiltak",
                nn="Utdanningsretta tiltak",
                en="Education-oriented measures",
            ),
        ),
        Code(
            "parental_guidance",
            Text(nb="Foreldreveiledning", nn="Foreldrerettleiing", en="Parental guidance"),
        ),
        Code(
            "life_mastery",
            Text(
                nb="Livsmestring i et nytt land",
                nn="Livsmeistring i eit nytt land",
                en="Life mastery in a new country",
            ),
        ),
    ),
)

GROUP_OF_KIND: dict[str, str] = {
    "norwegian": "norwegian_and_social_studies",
    "social_studies": "norwegian_and_social_studies",
    "work_practice": "work_oriented",
    "language_practice": "work_oriented",
    "part_time_work": "work_oriented",
    "vocational_course": "work_oriented",
    "nav_measure": "work_oriented",
    "wage_subsidy": "work_oriented",
    "language_offer_english": "other_integration",
    "language_offer_other": "other_integration",
    "health_promotion": "other_integration",
    "social_network": "other_integration",
    "recognition_of_education": "other_integration",
    "other": "other_integration",
    "compulsory_school": "education_oriented",
    "upper_secondary": "education_oriented",
    "higher_education_preparation": "education_oriented",
    "parental_guidance": "parental_guidance",
    "life_mastery": "life_mastery",
}

MEASURE_KIND = CodeList(
    "measure_kind",
    Text(nb="Tiltak", nn="Tiltak", en="Measure"),
    (
        Code("norwegian", Text(nb="Norskopplæring", nn="Norskopplæring", en="Norwegian")),
        Code(
            "social_studies",
            Text(nb="Samfunnskunnskap", nn="Samfunnskunnskap", en="Social studies"),
        ),
        Code("work_practice", Text(nb="Arbeidspraksis", nn="Arbeidspraksis", en="Work practice")),
        Code(
            "language_practice", Text(nb="Språkpraksis", nn="Språkpraksis", en="Language practice")
        ),
        Code(
            "part_time_work",
            Text(nb="Arbeid på deltid", nn="Arbeid på deltid", en="Part-time work"),
        ),
        Code(
            "vocational_course",
            Text(
                nb="Yrkes- eller bransjekurs", nn="Yrkes- eller bransjekurs", en="Vocational course"
            ),
        ),
        Code(
            "nav_measure",
            Text(nb="Tiltak i regi av NAV", nn="Tiltak i regi av NAV", en="Measure by NAV"),
        ),
        Code("wage_subsidy", Text(nb="Lønnstilskudd", nn="Lønstilskot", en="Wage subsidy")),
        Code(
            "language_offer_english",
            Text(
                nb="Språktilbud, engelsk", nn="Språktilbod, engelsk", en="Language offer, English"
            ),
        ),
        Code(
            "language_offer_other",
            Text(nb="Språktilbud, annet", nn="Språktilbod, anna", en="Language offer, other"),
        ),
        Code(
            "health_promotion",
            Text(nb="Helsefremmende tiltak", nn="Helsefremjande tiltak", en="Health promotion"),
        ),
        Code(
            "social_network",
            Text(nb="Sosialt nettverk", nn="Sosialt nettverk", en="Social network"),
        ),
        Code(
            "recognition_of_education",
            Text(
                nb="Godkjenning av utdanning og realkompetanse",
                nn="Godkjenning av utdanning og realkompetanse",
                en="Recognition of education and skills",
            ),
        ),
        Code("other", Text(nb="Annet tiltak", nn="Anna tiltak", en="Other measure")),
        Code(
            "compulsory_school",
            Text(
                nb="Forberedende opplæring for voksne",
                nn="Førebuande opplæring for vaksne",
                en="Compulsory school",
            ),
        ),
        Code(
            "upper_secondary",
            Text(
                nb="Videregående opplæring",
                nn="Vidaregåande opplæring",
                en="Upper secondary school",
            ),
        ),
        Code(
            "higher_education_preparation",
            Text(
                nb="Forberedelse til høyere utdanning",
                nn="Førebuing til høgare utdanning",
                en="Preparation for higher education",
            ),
        ),
        Code(
            "parental_guidance",
            Text(nb="Foreldreveiledning", nn="Foreldrerettleiing", en="Parental guidance"),
        ),
        Code("life_mastery", Text(nb="Livsmestring", nn="Livsmeistring", en="Life mastery")),
    ),
)

PROVIDER = CodeList(
    "provider",
    Text(nb="Tilbyder", nn="Tilbydar", en="Provider"),
    (
        Code("municipality", Text(nb="Kommunen", nn="Kommunen", en="Municipality")),
        Code("county", Text(nb="Fylkeskommunen", nn="Fylkeskommunen", en="County")),
        Code("nav", Text(nb="NAV", nn="NAV", en="NAV")),
        Code("employer", Text(nb="Arbeidsgiver", nn="Arbeidsgivar", en="Employer")),
        Code("other", Text(nb="Annen", nn="Annan", en="Other")),
    ),
)

SECTOR = CodeList(
    "sector",
    Text(nb="Arbeidsgivers sektor", nn="Sektoren til arbeidsgivaren", en="Sector of the employer"),
    (
        Code("municipal", Text(nb="Kommunal", nn="Kommunal", en="Municipal")),
        Code("state", Text(nb="Statlig", nn="Statleg", en="State")),
        Code("private", Text(nb="Privat", nn="Privat", en="Private")),
        Code("non_profit", Text(nb="Ideell", nn="Ideell", en="Non-profit")),
    ),
)

MEASURE_RESULT = CodeList(
    "measure_result",
    Text(nb="Resultat av tiltaket", nn="Resultat av tiltaket", en="Result of the measure"),
    (
        Code("completed", Text(nb="Fullført", nn="Fullført", en="Completed")),
        Code("interrupted", Text(nb="Avbrutt", nn="Avbrote", en="Interrupted")),
        Code("job_offer", Text(nb="Tilbud om arbeid", nn="Tilbod om arbeid", en="Offer of work")),
        Code(
            "certificate",
            Text(nb="Kursbevis eller fagbrev", nn="Kursbevis eller fagbrev", en="Certificate"),
        ),
    ),
)
