"""Cells that name people, and whom they mean. The table was written before the rules; all people are invented."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core import people
from tracker.core.model import Person

ADA = Person("ada", "Ada Holm Lindvall", role="sekreterare", organisation="Sjöregionens kansli")
BEN = Person("ben", "Ben Wretman", organisation="Bergfors kommun")
CHEN = Person("chen", "Chen Lidén", organisation="Tallåsa kommun", left_on=date(2026, 2, 1))
MAGNUS_HEDBERG = Person("hedberg", "Magnus Hedberg", role="ordförande", organisation="Tallåsa kommun")
MAGNUS_HYLANDER = Person("hylander", "Magnus Hylander", role="tf kommunchef", organisation="Storfors kommun")
LARS_ERIC = Person("lars-eric", "Lars-Eric Magnusson", role="vice ordförande", organisation="Norrskogs kommun")
JOHAN_TJERNLUND = Person("tjernlund", "Johan Tjernlund", aliases=("JT",))
JOHAN_ALMQVIST = Person("almqvist", "Johan Almqvist")
KAROLINA = Person("karolina", "Karolina Johansson", aliases=("Linda på upphandlingen",))
KARIN = Person("karin", "Karin Ågren")
HANS_AKE = Person("hans-ake", "Hans-Åke Brännvärd", organisation="Lövnäs kommun")
HELEN = Person("helen", "Helén Sandström Hägg", organisation="Älvmarks kommun")
SVEN = Person("sven", "Sven Jönsson")
ANNA = Person("anna", "Anna Jansson", organisation="Region Norrberg")
JAN_INGE = Person("jan-inge", "Jan-Inge Sköld", role="sekretariatschef", organisation="Sju kommuner")
MIKAEL = Person("mikael", "Mikael Bergholm", role="Förbundschef")
KATARINA = Person("katarina", "Katarina Rask", role="biträdande förbundschef")
LENA = Person("lena", "Lena Mårdell-Stenvik", role="HR-strateg, projektledare")
CARL = Person("carl", "Carl af Ekenäng")
IDA = Person("ida", "Ida Thunell")
ROSTER = (
    ADA, BEN, CHEN, MAGNUS_HEDBERG, MAGNUS_HYLANDER, LARS_ERIC, JOHAN_TJERNLUND, JOHAN_ALMQVIST, KAROLINA, KARIN,
    HANS_AKE, HELEN, SVEN, ANNA, JAN_INGE, MIKAEL, KATARINA, LENA, CARL, IDA,
)  # fmt: skip

SURE = [
    # the whole name, and what stands around it
    ("Ada Holm Lindvall", ADA),
    ("ADA HOLM LINDVALL", ADA),
    ("ada holm lindvall", ADA),
    ("  Ada  Holm\u00a0Lindvall ", ADA),
    ("**Ada Holm Lindvall**", ADA),
    ("<b>Ada Holm Lindvall</b>", ADA),
    ("_Ben Wretman_", BEN),
    ("Ben Wretman.", BEN),
    ("- Ben Wretman", BEN),
    ("Ben Wretman:", BEN),
    ("Ben Wretman (S)", BEN),
    ("Ben Wretman (sammankallande)", BEN),
    ("Ben Wretman, Bergfors kommun", BEN),
    ("Ben Wretman, Bergfors", BEN),
    ("Ben Wretman Bergfors kommun", BEN),
    ("Ben Wretman, Bergfors kommun (M)", BEN),
    ("Kommunchef Ben Wretman", BEN),
    ("Kommunchef Ben Wretman, Bergfors kommun", BEN),
    ("tf kommunchef Magnus Hylander", MAGNUS_HYLANDER),
    ("Ordförande Magnus Hedberg", MAGNUS_HEDBERG),
    ("Ordföranden Magnus Hedberg", MAGNUS_HEDBERG),
    ("Ben Wretman, kommunchef", BEN),
    ("Ben Wretman, föredragande och ekonom", BEN),
    ("Ben Wretman - närvarade via telefon", BEN),
    ("Ben Wretman m.fl.", BEN),
    ("Ben Wretman m fl", BEN),
    ("Ben Wretman i samråd med kansliet", BEN),
    ("Wretman, Ben", BEN),
    ("Holm Lindvall, Ada", ADA),
    ("Wretman Ben", BEN),
    ("JOHAN ALMQVIST", JOHAN_ALMQVIST),
    ("Carl af Ekenäng", CARL),
    ("Linda på upphandlingen", KAROLINA),
    # in part
    ("Ada Holm", ADA),
    ("Ada Lindvall", ADA),
    ("Ada H L", ADA),
    ("Ada H. L.", ADA),
    ("Ada HL", ADA),
    ("Ada H", ADA),
    ("Ada H Lindvall", ADA),
    ("Ada Holm L", ADA),
    ("Ada L", ADA),
    ("Johan T", JOHAN_TJERNLUND),
    ("Johan T.", JOHAN_TJERNLUND),
    ("Johan A", JOHAN_ALMQVIST),
    ("johan a", JOHAN_ALMQVIST),
    ("Karin Å", KARIN),
    ("Karin A", KARIN),
    ("Magnus He", MAGNUS_HEDBERG),
    ("Magnus Hyl", MAGNUS_HYLANDER),
    ("Helén S H", HELEN),
    ("Helén Sandström", HELEN),
    ("Helén Hägg", HELEN),
    ("B. Wretman", BEN),
    ("B Wretman", BEN),
    ("A. H. Lindvall", ADA),
    ("A H Lindvall", ADA),
    ("L-E Magnusson", LARS_ERIC),
    ("LE Magnusson", LARS_ERIC),
    ("Lars-Eric M", LARS_ERIC),
    ("Lars-Eric", LARS_ERIC),
    ("Lena Mårdell", LENA),
    ("Lena Stenvik", LENA),
    ("Lena M-S", LENA),
    ("Carl Ekenäng", CARL),
    ("C af Ekenäng", CARL),
    # one name alone
    ("Ada", ADA),
    ("Ben", BEN),
    ("Karin", KARIN),
    ("Karolina", KAROLINA),
    ("Wretman", BEN),
    ("Hedberg", MAGNUS_HEDBERG),
    ("Magnusson", LARS_ERIC),
    ("Johansson", KAROLINA),
    ("Lindvall", ADA),
    ("Holm Lindvall", ADA),
    ("Sandström Hägg", HELEN),
    ("af Ekenäng", CARL),
    ("Mårdell-Stenvik", LENA),
    ("Sköld", JAN_INGE),
    # initials
    ("BW", BEN),
    ("B.W.", BEN),
    ("B W", BEN),
    ("AHL", ADA),
    ("A.H.L.", ADA),
    ("KJ", KAROLINA),
    ("HÅB", HANS_AKE),
    ("HAB", HANS_AKE),
    ("H-ÅB", HANS_AKE),
    ("KÅ", KARIN),
    ("SJ", SVEN),
    ("JT", JOHAN_TJERNLUND),
    ("JIS", JAN_INGE),
    ("LMS", LENA),
    # accents, blanks and hyphens lost
    ("Hans-Ake Brannvard", HANS_AKE),
    ("Hans Ake Brannvard", HANS_AKE),
    ("Hans Åke Brännvärd", HANS_AKE),
    ("HansÅke Brännvärd", HANS_AKE),
    ("Hansåke Brännvärd", HANS_AKE),
    ("Hans-Åke", HANS_AKE),
    ("Hans-Ake", HANS_AKE),
    ("Brannvard", HANS_AKE),
    ("Helen Sandstrom Hagg", HELEN),
    ("Helen SandstromHagg", HELEN),
    ("Helén SandströmHägg", HELEN),
    ("Helen", HELEN),
    ("Sven Jonsson", SVEN),
    ("Karin Agren", KARIN),
    ("Chen Liden", CHEN),
    ("Lena Mardell Stenvik", LENA),
    # one letter, in a name that is whole otherwise
    ("Lars-Erik Magnusson", LARS_ERIC),
    ("Lars Erik Magnusson", LARS_ERIC),
    ("Lars-Eric Magnuson", LARS_ERIC),
    ("Karolina Johanson", KAROLINA),
    ("Carolina Johansson", KAROLINA),
    ("Karl af Ekenäng", CARL),
    ("Johan Almkvist", JOHAN_ALMQVIST),
    ("Johan Almquist", JOHAN_ALMQVIST),
    ("Johan Tjärnlund", JOHAN_TJERNLUND),
    ("Mikael Bergholmm", MIKAEL),
    ("Michael Bergholm", MIKAEL),
    ("Katrina Rask", KATARINA),
    ("Ida Tunell", IDA),
    ("Magnus Hedbreg", MAGNUS_HEDBERG),
    # genitive
    ("Adas", ADA),
    ("Ada Holm Lindvalls", ADA),
    ("Karin Å:s", KARIN),
    ("Ben Wretmans", BEN),
    ("Karins", KARIN),
    # roles
    ("ordföranden", MAGNUS_HEDBERG),
    ("Ordförande", MAGNUS_HEDBERG),
    ("Ordf.", MAGNUS_HEDBERG),
    ("vice ordföranden", LARS_ERIC),
    ("Vice ordförande", LARS_ERIC),
    ("sekreteraren", ADA),
    ("sekreterarens", ADA),
    ("sekretariatschefen", JAN_INGE),
    ("Sekretariatschef", JAN_INGE),
    ("förbundschefen", MIKAEL),
    ("Förbundschefen", MIKAEL),
    ("forbundschefen", MIKAEL),
    ("biträdande förbundschefen", KATARINA),
    ("bitr. förbundschef", KATARINA),
    ("tf kommunchefen", MAGNUS_HYLANDER),
    ("kommunchefen", MAGNUS_HYLANDER),
    ("projektledaren", LENA),
    ("HR-strategen", LENA),
    ("kommunchefen i Storfors", MAGNUS_HYLANDER),
    # an organisation tells two apart
    ("Magnus, Tallåsa kommun", MAGNUS_HEDBERG),
    ("Magnus (Storfors)", MAGNUS_HYLANDER),
    ("Magnus H, Storfors", MAGNUS_HYLANDER),
]

AMBIGUOUS = [
    ("Magnus", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
    ("magnus", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
    ("Magnus H", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
    ("Magnus H.", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
    ("M. H.", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
    ("MH", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
    ("Johan", (JOHAN_TJERNLUND, JOHAN_ALMQVIST)),
    ("Johans", (JOHAN_TJERNLUND, JOHAN_ALMQVIST)),
    ("kommunchef Magnus", (MAGNUS_HEDBERG, MAGNUS_HYLANDER)),
]

NOBODY = [
    # outsiders
    "Lars Lustig",
    "Lars",
    "Lars Magnusson",
    "Eric",
    "Eric Magnusson",
    "Harriet",
    "Magnus Persson",
    "Magnus Y",
    "Magnus P",
    "Johan Karlsson",
    "Johan Johansson",
    "Karin Andersson",
    "Karin Åberg",
    "Anna Hansson",
    "Anna Jonsson",
    "Anna Johansson",
    "Anna Svensson",
    "Sven Johansson",
    "Sven Hansson",
    "Karolina Jansson",
    "Ada Holmgren",
    "Ada Berg",
    "Ada Marie Holm Lindvall Berg",
    "Ida Tunberg",
    "Mikael Berg",
    "Mikael Holm",
    "Wretling",
    "Wret",
    "Bent Wretman Ek",
    "Karl Ek",
    "Kari",
    "Annan",
    "Karinna",
    "Bengt",
    "Hans",
    "Åke",
    "Jan",
    "Inge",
    "Sofia Rasmusson",
    "L Andersson",
    "P. Magnusson",
    "C Wretman",
    # initials of nobody, or of a thing
    "XY",
    "HW",
    "BWX",
    "AL",
    "AH",
    "IT",
    "HR",
    "KS",
    "SKR",
    "bw",
    "ahl",
    # things
    "kansliet",
    "sekretariatet",
    "respektive kommun",
    "Storfors kommun",
    "styrelsen",
    "arbetsgruppen",
    "kommuncheferna",
    "samtliga",
    "alla",
    "ekonomichefen",
    "ordförandegruppen",
    "förste vice ordföranden",
    "2026-05-09",
    "snarast",
    "-",
    "–",
    "?",
    "",
    "  ",
    "1",
    "(S)",
    "Tallåsa kommun",
    "Region Norrberg",
    "Ta in offert från Ben Wretman till nästa möte",
    "Ben kontaktar Karin",
    "Budget 2026",
]


@pytest.mark.parametrize(("words", "person"), SURE)
def test_one_person_is_known_by_many_words(words: str, person: Person) -> None:
    assert [found.key for found in people.match(words, ROSTER)] == [person.key]


@pytest.mark.parametrize(("words", "candidates"), AMBIGUOUS)
def test_words_for_two_people_give_both(words: str, candidates: tuple[Person, ...]) -> None:
    assert people.match(words, ROSTER) == candidates


@pytest.mark.parametrize("words", NOBODY)
def test_words_for_nobody_known_give_nobody(words: str) -> None:
    assert people.match(words, ROSTER) == ()
