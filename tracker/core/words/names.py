"""Common Swedish names. Tables, no code: they tell a slip of the pen from another name, and a name from a noun."""

FIRST_NAMES = frozenset(
    """
    ada adam agneta ahmed albin alexander alf ali alice alva amanda anders andreas anette anita ann anna anna-karin anne
    anneli annika ann-charlotte ann-christin ann-marie ann-sofie anton arne arvid astrid axel barbro bengt berit bertil birgit
    birgitta bo bodil britt britt-marie börje björn camilla carin carina carl carl-johan carolina catarina cecilia charlotta
    charlotte christer christian christina christoffer clara claes conny dan daniel david dennis ebba eddie edvin elin
    elisabet elisabeth elsa emelie emil emma emmy eric erik erika eva eva-lena ewa fatima felix filip folke fredrik frida
    gabriella georg gerd gudrun gun gunilla gunnar gun-britt gustaf gustav gösta göran göte hampus hanna hannes hans harriet
    hasse hassan heléne helen helén helena helene helge henrik henry hjalmar håkan hugo ida inga inge ingela ingemar inger
    ingrid ingvar irene isabella isak jakob jan jane jan-erik jan-olof jeanette jenny jens jennie jerker jessica jimmy joakim
    johan johanna john jonas jonathan jonny josefin josefine julia jörgen kaj kajsa karin karl karl-erik karolina katarina
    katrin kenneth kent kerstin kjell klara klas krister kristian kristin kristina kristoffer kurt lars lars-erik lars-göran
    lars-olof lasse leif leila lena lennart leo liisa lilian lina linda linn linnea linnéa linus lisa lisbeth lise-lotte
    liselotte louise lotta lovisa lucas ludvig maj maja malin marcus margareta margit mari maria marianne marie marika markus
    martin martina mathias matilda mats mattias max maud mehmet melker mia michael mikael mohamed mona monica monika mårten märta
    måns natalie nathalie nicklas niclas nils nina olle olof oscar oskar ove palle patric patrik paul paula peder per per-erik
    per-olof pernilla peter petra petter pia pontus pär rebecka reza richard rickard roger roland rolf ronny rune rut sara
    sebastian simon siv sofia sofie solveig staffan stefan stellan sten stig stina stine sture susanna susanne sven sven-erik
    svante sverker tage terese theo therese thomas thorbjörn tina tobias tom tomas tommy tony torbjörn torgny tor tord tore
    torsten tove tyra ulf ulla ulrica ulrika urban veronica veronika victor victoria vera viktor viktoria viveka wilhelm
    william yngve yusuf yvonne zahra åke åsa örjan östen
    """.split()
)

SURNAMES = frozenset(
    """
    abrahamsson ahlström ali andersson andreasson arvidsson axelsson bengtsson berg berggren berglund bergman bergqvist
    bergström björk björklund blom blomqvist boström carlsson claesson dahl dahlberg danielsson ek eklund ekström eliasson
    engström eriksson falk forsberg fransson fredriksson gunnarsson gustafsson gustavsson hansson hedlund hellström
    henriksson hermansson holm holmberg holmgren holmqvist håkansson isaksson ivarsson jakobsson jansson johansson johnsson
    jonasson jonsson jönsson karlsson kjellberg larsson lind lindberg lindblom lindgren lindholm lindqvist lindström
    lund lundberg lundgren lundin lundqvist lundström löfgren magnusson martinsson mattsson mohamed månsson mårtensson
    möller nilsson norberg nordin nordström norén nyberg nyström nyman olofsson olsson ohlsson palm persson petersson
    pettersson pålsson rasmussen robertsson rosén samuelsson sandberg sandström sjöberg sjögren stenberg ström strömberg
    sundberg sundqvist sundström svensson söderberg söderström thomasson tomasson viklund wallin wikström westerlund ågren
    åberg åkesson åström öberg öhman
    ahl alm ask bly dal ek flod fors gran hed hök kvist lax lin lo lööf löf löv mo myr nord ros ryd sand sjö skog sten sund
    ung vall vik wall wik ås
    """.split()
)

SURNAME_ENDINGS = (
    "sson", "sen", "berg", "ström", "lund", "gren", "qvist", "kvist", "quist", "dahl", "stedt", "mark", "holm", "blad",
    "vall", "wall", "fors", "ås", "ell", "lin", "man", "ius", "rot", "hag", "stam", "strand", "skog", "näs", "ander",
    "gård", "land", "lind", "hed", "vik", "rud", "gran",
)  # fmt: skip

PARTICLES = ("af", "av", "von", "de", "van", "der", "den", "la", "el", "al", "bin", "du", "di")
