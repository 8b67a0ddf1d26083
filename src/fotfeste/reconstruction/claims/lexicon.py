"""The words that claims are made of (ordene i påstander): bokmål, and simple nynorsk and English."""

import re

TO = (
    r"(?:overgang(?:en)? til|(?:gikk|gjekk|går|gå|gått) (?:\d+ prosent )?(?:direkte )?(?:over )?(?:til|i)"
    r"|over (?:til|i)|startet|started|went on to|to)"
)
MEASURES: tuple[tuple[str, str], ...] = (
    (
        "share_to_work_or_education",
        rf"(?:{TO} )?(?:arbeid|jobb|work) ?(?:og/ ?eller|og|eller|/|or|and) ?(?:i |til )?"
        r"(?:utdanning|education)|måloppnåelse\w*|måloppnåing\w*|resultat(?:er|oppgang|nedgang)",
    ),
    (
        "share_to_primary_adult",
        rf"{TO} (?:fov|grunnskoleopplæring|grunnskuleopplæring|forberedende opplæring for voksne)",
    ),
    ("share_to_upper_secondary", rf"{TO} (?:videregående|vidaregåande) opplæring"),
    ("share_to_higher_education", rf"{TO} (?:høyere|høgare) utdanning"),
    ("share_to_education", rf"{TO} (?:utdanning|education)"),
    ("share_to_work", rf"{TO} (?:arbeid|work)"),
    ("unemployment_rate", r"(?:arbeids)?ledighet(?:en)?|unemployment"),
    *(
        (f"share_of_participants_in_measure:{measure}", rf"(?:deltar|deltok|deltek) i {said}")
        for measure, said in (
            ("norwegian_and_social_studies", "opplæring i norsk(?: og samfunnskunnskap)?"),
            ("work_oriented", "(?:arbeidsrettede|arbeidsretta) tiltak"),
            ("education_oriented", "(?:utdanningsrettede|utdanningsretta) tiltak"),
            ("parental_guidance", "foreldreveiledning|foreldrerettleiing"),
            ("life_skills", "livsmestring(?: i et nytt land)?|livsmeistring(?: i eit nytt land)?"),
        )
    ),
)
"""Shares, the longest words first."""

COUNTS: tuple[tuple[str, str], ...] = (
    (
        "left_programme",
        r"(?:avsluttet|avslutta|left) (?:the )?(?:introduksjons)?program(?:met|me)?",
    ),
    (
        "participants_in_programme",
        r"(?:deltok|deltar|deltek|took part)(?: (?:i|in) (?:the )?(?:introduksjons)?program(?:met|me)?)?"
        r"|deltakere i (?:introduksjons)?program(?:met)?",
    ),
    (
        "started",
        r"(?:startet|starta|started) (?:i |in )?(?:the )?(?:introduksjons)?program(?:met|me)?",
    ),
)

POPULATIONS: tuple[tuple[str, str], ...] = (
    ("collective_protection_ukraine", r"(?:de )?fordrevne fra ukraina|fordrivne frå ukraina"),
    ("other_refugees", r"(?:øvrige|andre) (?:flyktning\w*|deltakere|grupper)"),
)
SEXES: tuple[tuple[str, str], ...] = (
    ("female", r"kvinner|kvinne|women"),
    ("male", r"menn|mann|men(?= )|men$"),
)
EDUCATION: tuple[tuple[str, str], ...] = (
    *((f"track{n}", rf"(?:for |fra |i )?(?:spor|track)[- ]?{n}") for n in (1, 2, 3)),
    ("higher", r"med høyere utdanning|med høgare utdanning|with higher education"),
)
AGE = re.compile(r"(?:i alderen )?\b(\d\d)[-–](\d\d) (?:år|years)")
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")

UP = r"økte|økt|auka|økning|auke|steg|gikk opp|gjekk opp|oppgang|resultatoppgang|rose|increased"
DOWN = r"gikk ned|gjekk ned|redusert|reduserte|sank|sokk|falt|nedgang|fell|decreased"
HIGHER = r"høyere|høgare|flere|fleire|bedre|betre|større|higher|more"
LOWER = r"lavere|lågare|færre|dårligere|mindre|lower|fewer"
SAME = (
    r"uendret|uendra|uforandret|unchanged|(?:det |den |på )?(?:samme|same)(?: (?:nivå|andel|del))?"
    r"|the same"
)
LITTLE_EDUCATION = (
    r"(?:med )?(?:lite|lita|little)(?: eller (?:ingen|inga)| or no)?(?: utdanning| education)?"
)
LARGER_PART = r"(?:den )?største (?:andelen|delen)|flertallet|fleirtalet|the majority"
YOUNGEST = r"(?:de |dei |the )?(?:yngste|unge|young|youngest)(?: aldersgrupp\w+| deltak\w+)?"
OLDEST = r"(?:de |dei |the )?(?:eldste|oldest)(?: aldersgrupp\w+| deltak\w+)?"
AS_EARLIER = r"på (?:lik linje med|same måte som) (?:tidligere|tidlegare) år"
OF_ALL = r"(?P<number>\d+) (?:prosent|per cent) (?:av|of) (?:alle|all) (?:som|who)"
FOLLOWED_BY = r"etterfulgt av|følgt av|followed by"
COUNTRIES = r"(?P<about>om lag |omtrent |about )?(?P<number>\d+) (?:land|countries)"
POINTS = r"(?:prosentpoeng|percentage points)"
MOVE_IN_YEAR = r"(?:resultat)?(?:oppgang|nedgang) på"
RESPECTIVELY = r"henholdsvis|hhv\.?|respectively"
ABOUT = r"om lag|omtrent|rundt|cirka|ca\.?|nesten|about|nearly"
YEAR_BEFORE = r"året før|i fjor|fjoråret|the year before"
EARLIER = r"tidligere år|tidlegare år|earlier years"
HIGHEST = r"høyest|høgast|størst|største|flest|highest|largest"
LOWEST = r"lavest|lågast|færrest|minst|lowest"
MOST = r"de fleste|dei fleste|most of"
RECORD = r"rekord\w*|record"
FIRST = r"for første gang|for første gong|for the first time"
HALF = r"halvparten|half of|half"
NUMBERS = {
    "én": 1,
    "en": 1,
    "ein": 1,
    "éin": 1,
    "one": 1,
    "to": 2,
    "two": 2,
    "tre": 3,
    "three": 3,
    "fire": 4,
    "four": 4,
    "fem": 5,
    "five": 5,
    "seks": 6,
    "six": 6,
    "sju": 7,
    "syv": 7,
    "seven": 7,
    "åtte": 8,
    "eight": 8,
    "ni": 9,
    "nine": 9,
    "ti": 10,
    "ten": 10,
}
_NUMBER = "|".join(NUMBERS)
OF_TEN = rf"(\d|{_NUMBER}) (?:av|of|in) (\d|10|{_NUMBER})\b"
A_NUMBER = rf"(?:\d+|{_NUMBER})"
MORE_OR_LESS = r"over|under|nesten|minst|snaut|godt over|nearly|at least"
"""Before a fraction: not the fraction itself."""
NO_GAP = (
    r"(?:ingen|inga) (?:eller små |eller liten )?"
    r"(?:kjønnsforskjell\w*|kjønnsskilnad\w*|kjønnsmessige forskjeller|forskjell\w* mellom kvinner og menn)"
    r"|no (?:or little )?difference between"
)
SINCE = (
    r"(?:som i|fra|frå|fra resultatet i|enn i|sammenlignet med|samanlikna med|than in|as in|from)"
)
ABOVE_COUNTRY = r"enn landsgjennomsnittet|enn landet|than the country"

TRIGGER = re.compile(
    "|".join(
        rf"\b(?:{words})\b"
        for words in (
            *(UP, DOWN, SAME, HIGHEST, LOWEST, MOST, RECORD, FIRST, HALF, OF_TEN, NO_GAP),
            *(rf"(?:{HIGHER}|{LOWER}|høy|lav|høg|låg)", FOLLOWED_BY),
            *(
                r"(?:om lag|omtrent|about) \d+ (?:land|countries)",
                OF_ALL.replace("?P<number>", "?:"),
            ),
        )
    )
)
"""A sentence with one of these claims something; with none of them it is not looked at."""

FILL = frozenset(
    """
    andel andelen del delen prosent prosentpoeng antall antallet tallet av de den det dette disse i
    for fra frå med som er var har hadde ble vart og også òg på til ved enn blant deltakere deltakarar
    deltagere flyktninger flyktningar personer personar direkte etter avsluttet avslutta program
    programmet introduksjonsprogram introduksjonsprogrammet utgjorde utgjør gruppen gruppa
    sammenlignet samanlikna år året løpet fylke fylket fylkene fylkesvise kommuner alle samlet
    samlede over overgang deres landsgjennomsnittet landet gjennomsnittet at fortsatt samtidig
    deltakerne deltagerne avslutter om lag omtrent generelt å gå lykkes gikk går fikk imidlertid ned opp tilsvarende
    the of in a share than from among participants was were has had and compared with who year
    per cent points by it is dette skjer at antallet gruppa størrelse sammen nye både counties fylker all landet dermed da lå utgjorde utgjør
    """.split()
)
"""Words that change nothing of what is claimed. Any other word that is left: not tested."""
