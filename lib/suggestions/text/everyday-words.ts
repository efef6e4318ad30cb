/**
 * Words of ordinary Dutch and English that turn up in any post. Shared between a post and a card they hardly mean that both speak of the same thing:
 * a person's library is too small to learn that from itself.
 */
const everyday = new Set(
  (
    "mensen mens man vrouw vrouwen kind kinderen vader moeder ouders buurman buurvrouw familie vriend vrienden collega collega's baas team iedereen leven huis thuis kamer tafel stoel deur raam hand handen hoofd oog ogen " +
    'hart stem woord woorden zin zinnen vraag vragen antwoord antwoorden verhaal verhalen idee ideeen gesprek gesprekken reden redenen manier manieren keuze moment momenten begin einde eind plek plekken plaats kant stuk stukje deel ' +
    'ding dingen zaak zaken werk werken werkte werkt werkten baan kantoor opdracht project plan plannen avond avonden middag ochtend nacht maand maanden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend januari februari maart april ' +
    'mei juni juli augustus september oktober november december uren minuten minuut seconden half kwart tijden vroeger later straks laatste eerste tweede derde vorige volgende komende afgelopen gelden geleden lang kort ' +
    'kortom weinig meeste minder minste genoeg bijna ongeveer ruim slechts vooral alleen samen apart anders hetzelfde zelfde zulke zoals bijvoorbeeld misschien waarschijnlijk zeker natuurlijk helaas gelukkig eigenlijk eindelijk ineens ' +
    'plotseling opeens meteen direct soms altijd nooit nergens overal ergens bovendien daarna daarom daarbij daarvoor hierbij waarbij waarmee waarop waarvan erbij ermee ervan ervoor eraan erop eruit erover terug verder vooruit voren ' +
    'achter voorbij langs samen rest totaal gevoel gedachte gedachten hoop vertrouwen kracht energie aandacht ruimte rust druk drukte stilte stil licht warm koud nat droog mooi mooie mooiste leuk leuke fijn fijne lief trots blij dankbaar bijzonder ' +
    'bijzondere prachtig geweldig fantastisch goede beter beste slecht slechte hard zacht zwaar zware moeilijk moeilijke makkelijk makkelijke gemakkelijk snel snelle langzaam simpel simpele eenvoudig duidelijk duidelijke belangrijk belangrijke ' +
    'belangrijkste echte waar ware hele halve volle lege open dicht eigen zeker zekere bekend bekende oude oud jong jonge kleinste grootste hoge hoog lage laag vol leeg vast vaste losse los gek gekke raar rare vreemd ' +
    'denk denken dacht dachten gedacht vind vinden vond vonden gevonden geloof geloven voel voelen voelde hoor horen hoorde hoorden gehoord kijk kijken keek keken gekeken lees lezen leest las gelezen schrijf schrijven schrijft schreef schreven geschreven ' +
    'praat praten praatte gepraat vertel vertellen vertelt vertelde verteld noem noemen noemt noemde genoemd vroeg vroegen gevraagd vraagt antwoordde bel belde belden bellen gebeld mail mailde mailen stuur sturen stuurt stuurde stuurden gestuurd krijg krijgen krijgt kreeg kregen ' +
    'gekregen geef geven geeft gaf gaven gegeven neem nemen neemt nam namen genomen breng brengen brengt bracht brachten gebracht leg leggen legt legde zet zetten gezet staan stonden gestaan zit zitten zat zaten gezeten lig liggen ligt lag lagen ' +
    'loop lopen loopt liep liepen gelopen rijd rijden rijdt reed kom kwamen gekomen blijf blijven blijft bleef bleven gebleven begin beginnen begint begon begonnen stop stoppen stopt stopte doe deed deden gedaan gebruik gebruiken gebruikt help helpen helpt hielp geholpen ' +
    'zoek zoeken zoekt zocht leer leren leert leerde geleerd weten wist wisten geweten bedenk bedenken bedacht vergeet vergeten vergat wacht wachten wachtte gewacht merk merken merkt merkte houd hou houden houdt hield hielden gehouden probeer proberen probeert probeerde geprobeerd ' +
    'gebeurt gebeuren gebeurde gebeurd lijkt leek lijken blijkt bleek gebleken betekent heet heette hoeft hoef hoeven mag mogen mocht mochten durf durven durft durfde deel delen deelt deelde gedeeld werd iedere ander honderd duizend zeven acht negen tien elf twaalf twintig dertig veertig vijftig ' +
    'procent aantal keren maal elkaar elkaars zichzelf mezelf jezelf onszelf kregen geworden gaan gegaan ging gingen hebt gehad bent zullen zult zal wou gewild wilde wilden wilt kunt konden gekund moest moesten dienst organisatie organisaties gemeente gemeenten provincie overheid communicatie communicatieadviseur adviseur ' +
    "adviseurs inwoner inwoners bewoner bewoners burger burgers informatie bericht berichten tekst teksten lijst lijstje pagina papier foto foto's koffie fiets auto straat dorp stad wijk buurt land nederland " +
    'people person man woman men women child children father mother parents friend friends family colleague colleagues team everyone everybody someone anybody nobody life home house room table chair door hand hands head eye eyes heart voice word words ' +
    'question questions answer answers story stories idea ideas conversation reason reasons way ways moment moments start end place places side part parts piece thing things work works working worked job office project plan plans evening morning night month months ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december hour hours minutes minute later last first second third next past long short little less least enough almost about mostly together ' +
    'different same maybe perhaps probably certainly course finally suddenly sometimes always never somewhere everywhere again back further feeling thought thoughts hope trust attention space rest quiet light warm cold nice beautiful lovely proud happy grateful special great best better bad hard soft heavy ' +
    'difficult easy fast slow simple clear important real whole half full empty open close old young big small high low think thinking find found feel felt hear heard look looking looked read write writing wrote written talk talking talked tell told call called ask asked asking send sent give gave ' +
    'given take took taken bring brought put set stand stood sit sat lie came come leave left stay stayed begin began stop stopped use used using help helped try tried trying happen happened seems means need needed needs want wanted keep kept share shared turn turned wait waited learn learned ' +
    'council municipality government communication residents resident citizens citizen information message messages text page list public local'
  ).split(' '),
);

export function isEverydayWord(folded: string): boolean {
  return everyday.has(folded);
}
