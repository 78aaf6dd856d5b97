"""Common Swedish names. Tables, no code: they tell a slip of the pen from another name, and a name from a noun."""

FIRST_NAMES = frozenset({
    "ada", "adam", "agneta", "ahmed", "albin", "alexander", "alf", "ali", "alice", "alva", "amanda", "anders",
    "andreas", "anette", "anita", "ann", "ann-charlotte", "ann-christin", "ann-marie", "ann-sofie", "anna",
    "anna-karin", "anne", "anneli", "annika", "anton", "arne", "arvid", "astrid", "axel", "barbro", "ben",
    "bengt", "berit", "bertil", "birgit", "birgitta", "björn", "bo", "bodil", "britt", "britt-marie", "börje",
    "camilla", "carin", "carina", "carl", "carl-johan", "carolina", "catarina", "cecilia", "charlotta",
    "charlotte", "chen", "christer", "christian", "christina", "christoffer", "claes", "clara", "conny", "dan",
    "daniel", "david", "dennis", "ebba", "eddie", "edvin", "elin", "elisabet", "elisabeth", "elsa", "emelie",
    "emil", "emma", "emmy", "eric", "erik", "erika", "eva", "eva-lena", "ewa", "fatima", "felix", "filip",
    "folke", "fredrik", "frida", "gabriella", "georg", "gerd", "gudrun", "gun", "gun-britt", "gunilla",
    "gunnar", "gustaf", "gustav", "göran", "gösta", "göte", "hampus", "hanna", "hannes", "hans", "harriet",
    "hassan", "hasse", "helen", "helena", "helene", "helge", "helén", "heléne", "henrik", "henry", "hjalmar",
    "hugo", "håkan", "ida", "inga", "inge", "ingela", "ingemar", "inger", "ingrid", "ingvar", "irene",
    "isabella", "isak", "jakob", "jan", "jan-erik", "jan-olof", "jane", "jeanette", "jennie", "jenny", "jens",
    "jerker", "jessica", "jimmy", "joakim", "johan", "johanna", "john", "jonas", "jonathan", "jonny", "josefin",
    "josefine", "julia", "jörgen", "kaj", "kajsa", "karin", "karl", "karl-erik", "karolina", "katarina",
    "katrin", "kenneth", "kent", "kerstin", "kjell", "klara", "klas", "krister", "kristian", "kristin",
    "kristina", "kristoffer", "kurt", "lars", "lars-erik", "lars-göran", "lars-olof", "lasse", "leif", "leila",
    "lena", "lennart", "leo", "liisa", "lilian", "lina", "linda", "linn", "linnea", "linnéa", "linus", "lisa",
    "lisbeth", "lise-lotte", "liselotte", "lotta", "louise", "lovisa", "lucas", "ludvig", "maj", "maja",
    "malin", "marcus", "margareta", "margit", "mari", "maria", "marianne", "marie", "marika", "markus",
    "martin", "martina", "mathias", "matilda", "mats", "mattias", "maud", "max", "mehmet", "melker", "mia",
    "michael", "mikael", "mohamed", "mona", "monica", "monika", "märta", "måns", "mårten", "natalie",
    "nathalie", "nicklas", "niclas", "nils", "nina", "olle", "olof", "oscar", "oskar", "ove", "palle", "patric",
    "patrik", "paul", "paula", "peder", "per", "per-erik", "per-olof", "pernilla", "peter", "petra", "petter",
    "pia", "pontus", "pär", "rebecka", "reza", "richard", "rickard", "roger", "roland", "rolf", "ronny", "rune",
    "rut", "sara", "sebastian", "simon", "siv", "sofia", "sofie", "solveig", "staffan", "stefan", "stellan",
    "sten", "stig", "stina", "stine", "sture", "susanna", "susanne", "svante", "sven", "sven-erik", "sverker",
    "tage", "terese", "theo", "therese", "thomas", "thorbjörn", "tina", "tobias", "tom", "tomas", "tommy",
    "tony", "tor", "torbjörn", "tord", "tore", "torgny", "torsten", "tove", "tyra", "ulf", "ulla", "ulrica",
    "ulrika", "urban", "vera", "veronica", "veronika", "victor", "victoria", "viktor", "viktoria", "viveka",
    "wilhelm", "william", "yngve", "yusuf", "yvonne", "zahra", "åke", "åsa", "örjan", "östen",
})  # fmt: skip

SURNAMES = frozenset({
    "abrahamsson", "ahl", "ahlström", "aho", "ali", "alm", "andersson", "andreasson", "arvidsson", "ask",
    "axelsson", "bak", "bengtsson", "berg", "berggren", "berglund", "bergman", "bergqvist", "bergström", "bie",
    "björk", "björklund", "blom", "blomqvist", "bly", "boström", "carlsson", "cho", "claesson", "dahl",
    "dahlberg", "dal", "dam", "danielsson", "day", "ek", "eklund", "ekström", "eliasson", "elo", "engström",
    "eriksson", "falk", "fan", "flod", "fors", "forsberg", "fransson", "fredriksson", "gad", "gran",
    "gunnarsson", "gustafsson", "gustavsson", "han", "hansson", "hed", "hedlund", "hellström", "henriksson",
    "hermansson", "ho", "holm", "holmberg", "holmgren", "holmqvist", "håkansson", "hök", "isaksson", "ivarsson",
    "jakobsson", "jansson", "johansson", "johnsson", "jonasson", "jonsson", "jönsson", "karlsson", "kim",
    "kjellberg", "kok", "kvist", "larsson", "lax", "le", "lee", "li", "lin", "lind", "lindberg", "lindblom",
    "lindgren", "lindholm", "lindqvist", "lindström", "lo", "lund", "lundberg", "lundgren", "lundin",
    "lundqvist", "lundström", "löf", "löfgren", "löv", "lööf", "magnusson", "martinsson", "mattsson", "may",
    "mo", "mohamed", "myr", "månsson", "mårtensson", "möller", "ng", "ngo", "nilsson", "norberg", "nord",
    "nordin", "nordström", "norén", "nyberg", "nyman", "nyström", "ohlsson", "oja", "olofsson", "olsson",
    "palm", "persson", "petersson", "pettersson", "pro", "pålsson", "rao", "rasmussen", "robertsson", "ros",
    "rosén", "rot", "roy", "ryd", "samuelsson", "sand", "sandberg", "sandström", "sjö", "sjöberg", "sjögren",
    "skog", "sten", "stenberg", "ström", "strömberg", "sund", "sundberg", "sundqvist", "sundström", "svensson",
    "söderberg", "söderström", "thomasson", "tomasson", "ung", "vall", "vik", "viklund", "wall", "wallin",
    "westerlund", "wik", "wikström", "wu", "xu", "yu", "åberg", "ågren", "åkesson", "ås", "åström", "öberg",
    "öhman",
})  # fmt: skip

SURNAME_ENDINGS = (
    "sson", "sen", "berg", "ström", "lund", "gren", "qvist", "kvist", "quist", "dahl", "stedt", "mark", "holm",
    "blad", "vall", "wall", "fors", "ås", "ell", "lin", "man", "ius", "rot", "hag", "stam", "strand", "skog",
    "näs", "ander", "gård", "land", "lind", "hed", "vik", "rud", "gran",
)  # fmt: skip

PARTICLES = ("af", "av", "von", "de", "van", "der", "den", "la", "el", "al", "bin", "du", "di")
"""Small words inside a surname."""
