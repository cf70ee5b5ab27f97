/**
 * Words, names, runs of keys and dates that lists of leaked passwords are made of, lower case and without marks.
 * `isGuessable` refuses every password that is up to three of these set side by side with digits and signs, so
 * the list stands for many millions of passwords of twelve characters and more.
 */
export const GUESSABLE_WORDS: ReadonlySet<string> = new Set(
  `password passwort passwd passphrase pass word motdepasse mot de passe contrasena clave senha parola parole wachtwoord
  letmein let me in welcome welkom willkommen bienvenue bienvenido hello hallo hola bonjour salut salam marhaba
  admin administrator root user username login signin sign guest test tester testing demo default changeme change
  secret secure security private access account system server master superuser super manager office internet computer
  laptop windows google facebook twitter yahoo hotmail gmail linkedin youtube amazon microsoft apple samsung android
  iloveyou love lover loveme loveyou loving forever friend friends baby babygirl babyboy honey sugar sweet sweetheart
  angel angels princess prince queen king princesa amor teamo corazon mylove kiss kisses heart darling
  monkey dragon tiger lion eagle wolf bear horse dog dogs cat cats kitty kitten puppy bird fish shark panda rabbit bunny
  butterfly dolphin elephant chicken spider snake phoenix unicorn
  football soccer baseball basketball hockey tennis golf cricket rugby futbol barcelona madrid realmadrid liverpool
  arsenal chelsea manchester united juventus milan dallas cowboys steelers yankees lakers
  superman batman spiderman pokemon naruto mario zelda starwars star wars matrix ninja samurai warrior hunter killer
  ranger soldier captain pirate wizard jedi yoda vader hacker shadow ghost demon devil hell heaven god jesus christ
  maria allah inshallah mohamed muhammad mohammed blessed church faith hope peace grace joy trust
  michael jessica ashley jennifer daniel andrew joshua matthew robert thomas charlie jordan michelle nicole hannah
  amanda samantha elizabeth anthony william george james john david alex alexander alexandra sarah laura emma sophie
  julia anna peter paul mark steven kevin brian justin brandon richard joseph charles patrick carlos juan jose pedro
  luis miguel antonio francisco ahmed ali fatima omar hassan ibrahim marie pierre jean nicolas
  summer winter spring autumn fall sunshine sunset sunrise sun moon rain snow fire water earth wind storm thunder ocean
  river beach flower flowers rose garden tree green blue red black white yellow orange purple pink silver golden gold
  diamond crystal rainbow
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december
  qwerty qwertz azerty asdf asdfg asdfgh asdfghjkl zxcv zxcvb zxcvbn zxcvbnm qwer qwertyuiop qaz wsx edc rfv tgb
  qazwsx qazwsxedc poiuy lkjhg mnbvc yxcvbnm wxcvbn abc abcd abcde abcdef abcdefg abcdefgh xyz aaa
  trustno whatever nothing something anything everything freedom liberty justice human humans rights right states must
  state obligation obligations evidence campaign campaigner researcher research reviewer review lead regional region
  sex worker workers work nswp amnesty organisation organization policy standard
  music rock metal guitar piano dance dancer player gamer game games play party school college university student
  teacher doctor nurse money dollar euro cash rich lucky luck happy smile funny crazy cool awesome perfect beautiful
  pretty sexy hottie naughty fuck fucker fucking fuckyou fuckoff shit bitch asshole
  mother father mom dad mama papa sister brother family home house mustang ferrari porsche mercedes toyota honda
  yamaha harley chocolate cookie cookies banana pepper ginger cheese coffee pizza candy cherry peanut strawberry
  america american canada england london paris berlin france germany spain mexico brazil india china japan russia
  africa nigeria kenya egypt morocco argentina australia zealand thailand philippines
  my your the and you are is i a me we our this that for not no yes one two three four five six seven eight nine ten
  new old big little good bad best first last never always again please open sesame abracadabra`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
