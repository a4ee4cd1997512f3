"""Given names that tell a name from a word where capitals do not: "im dana" against "im late"."""

from __future__ import annotations

from bot.understanding.folding import folded, word_set

# Written by hand: the names met most often in the three languages and in the trade around them.
_ENGLISH = """
aaron abby abdul abigail abraham ada adam adele adrian adriana agnes ahmed aidan aisha alan alana alastair
albert alec alex alexa alexander alexandra alexandria alexis alfred alice alicia alisa alison allan allen
allison ally alvin alyssa amanda amber amelia amir amit amy ana anand anastasia andre andrea andreas andrew
andy angel angela angelica angie anil anita anjali ann anna annabel anne annette annie anthony antoine anton
antonia antonio anya april archie ariana ariel arjun arlene arnold arthur arun ash asha ashley ashok astrid
audrey austin ava avery axel ayesha bailey barbara barney barry bart beatrice becca becky ben benedict
benjamin bernard bernice beth bethany betty bev beverly bianca bill billy blair blake bob bobby bonnie boris
brad bradley brandon brenda brendan brett brian brianna bridget brittany brooke bruce bruno bryan bryce
caitlin caleb callum calvin cameron camilla camille candice carl carla carlos carly carmen carol caroline
carolyn carrie carter casey cassandra cassie catherine cathy cecilia cedric celeste celine chad chantal
charlene charles charlie charlotte chase chelsea cheng cheryl chester chloe chris christian christie christina
christine christoph christopher christy chuck cindy claire clara clare clarence claude claudia clayton cliff
clifford clint clive cody colette colin colleen connie connor conor constance cora corey cory courtney craig
cristina crystal curtis cynthia cyrus daisy dale damian damien damon dan dana daniel daniela danielle danny
daphne darius darlene darrell darren dave david dawn dean deanna debbie deborah debra declan dee deepa deepak
deirdre delia denis denise dennis derek des desmond dev devin devon dexter diana diane dianne diego dilip
dinesh dirk dmitri dolores dom dominic dominique don donald donna dora doreen doris dorothy doug douglas drew
duncan dustin dwayne dylan earl ed eddie edgar edith edmund edna eduardo edward edwin eileen elaine eleanor
elena eli elias elijah elisa elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie elvis emil
emilia emily emma emmanuel eric erica erik erika erin ernest erwin esme esther ethan eugene eva evan eve
evelyn ewan ezra fabian faith farah fatima faye felicia felicity felix fergus fernando fiona flora florence
floyd fran frances francesca francis francisco frank frankie franklin fred freddie frederick freya gabriel
gabriela gabrielle gail gareth garrett garry gary gavin gemma gene genevieve geoff geoffrey george georgia
georgina gerald gerard gerry gill gillian gina ginny giovanni gita glen glenn gloria gordon grace graham grant
greg gregory greta guillermo gus guy gwen hailey hal hamish hana hanna hannah hans harold harriet harris
harrison harry harsh harvey hassan hayden hayley hazel heather hector heidi helen helena henrik henry herbert
herman hilary hiroshi holly hope howard hubert hugh hugo hunter ian ibrahim ida ignacio igor imogen imran
ingrid ira irene iris irma isaac isabel isabella isabelle isaiah isla ivan ivy jack jackie jackson jacob
jacqueline jade jake james jamie jan jane janet janice jared jasmin jasmine jason jasper javier jay jaya
jayden jayne jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica
jessie jesus jill jim jimmy jin jo joan joana joanna joanne jocelyn jodie jody joe joel joey johan johanna
john johnny jon jonah jonas jonathan jonny jordan jorge jose josef joseph josephine josh joshua joy joyce juan
juanita jude judith judy julia julian juliana julie juliet june justin justine kai kaitlyn kamal kara karen
karim karin karina karl karla kate katharine katherine kathleen kathryn kathy katie katrina katy kay kaya
kayla keira keith kelly kelsey kelvin ken kendra kenneth kenny kent kenji kerry kevin khalid kieran kim
kimberly kira kiran kirk kirsten kirsty klaus kofi kris krishna kristen kristin kristina kumar kurt kyle kylie
lance lara larry lars latoya laura lauren laurence laurie lawrence layla lea leah leanne lee leila len lena
leo leon leona leonard leroy lesley leslie lester levi lewis liam libby lila lily lin lina lincoln linda
lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lora loraine loretta lorna lorraine louie
louis louisa louise lucas lucia lucille lucy luis luke lydia lyn lynda lynn lynne mabel mack mackenzie maddie
madeleine madison mae maggie magnus mahesh malcolm malik mandy manuel marc marcel marcia marco marcos marcus
margaret margot maria mariah marian marianne marie marilyn marina mario marion marisa marissa marius marjorie
mark marlene marshall martha martin martina marvin mary mason mat mateo mathew matilda matt matthew maureen
maurice mavis max maxine maxwell maya mei meg megan mel melanie melinda melissa melody mercedes mercy meredith
mia michael michaela michele michelle miguel mike mikhail mila miles millie milo milton mimi mina mindy ming
miranda miriam mitch mitchell moe mohamed mohammad mohammed mohan moira mollie molly mona monica morgan morris
moses muhammad muriel murray myra nadia nadine nancy naomi nas natalia natalie natasha nate nathan nathaniel
neal ned neha neil nell nelson nia niamh nicholas nick nicola nicolas nicole nigel nikhil niki nikita nikki
nina nisha noah noel noelle nora norma norman norah oliver olivia ollie omar opal oscar otto owen paige pam
pamela pat patel patricia patrick patsy patty paul paula pauline pavel pearl pedro peggy penelope penny percy
perry pete peter phil philip philippa phillip phoebe phyllis pierre pippa piper pooja polly pradeep pranav
prakash preston priscilla priya quentin quinn rachael rachel raj rajesh ralph ramesh ramon randall randy
raphael rashid raul ravi ray raymond rebecca reggie reginald rekha rene renee reuben rex rhea rhonda rhys
ricardo richard rick ricky riley rita rob robbie robert roberta roberto robin robyn rochelle rod roderick
rodney roger rohan rohit roland roman ron ronald ronan ronnie rory rosa rosalie rosalind rosanna rosario rose
rosemary rosie ross rowan roxanne roy ruben ruby rudy rufus rupert russell rusty ruth ryan sabrina sadie saeed
sally salma sam samantha samir sammy samuel sandeep sandra sandy sanjay sara sarah sasha saul savannah scott
sean sebastian selena selina serena sergei sergio seth shane shania shannon sharon shaun shauna shawn sheila
shelby sheldon shelley shelly sheryl shirley shiv shona shreya sid sidney siena sienna sierra silvia simon
simone sinead siobhan sofia solomon sonia sonja sonya sophia sophie spencer stacey stacy stan stanley stefan
stella stephan stephanie stephen steve steven stewart stuart sue sunil sunita suresh susan susanna susanne
susie suzanne suzie sven sybil sylvia tabitha tamara tami tammy tanya tara tariq tasha tatiana ted terence
teresa terri terry tess tessa thea thelma theo theodore theresa thomas tia tiffany tim timothy tina toby todd
tom tomas tommy toni tony tracey tracy travis trevor trish tricia tristan trudy tyler tyrone una ursula usha
uma valerie vanessa vera vernon veronica vic vicki vicky victor victoria vijay vikram vince vincent viola
violet virginia vivek vivian vivienne vlad wade wallace walter wanda warren wayne wei wendy wes wesley whitney
wilfred will willa william willie wilma winston wyatt xavier xiao yasmin yasmine yolanda yuki yuri yusuf
yvette yvonne zac zach zachary zack zane zara zeke zoe zoey ottoline gwilym gethin dafydd ieuan llewellyn
angharad bronwen carys cerys ffion sian mair morwenna demelza jago kerensa tamsin euan lachlan struan ruaridh
niall aoife saoirse ciara caoimhe grainne orla maeve fionnuala eoin cillian diarmuid padraig seamus cormac
tadhg fintan malachy oisin basil cyril cuthbert tarquin barnaby crispin peregrine lucian cosmo ptolemy horatio
algernon bertram winifred ethel enid gladys olive hyacinth clementine araminta cressida beatrix cordelia
perdita portia saskia dixie dolly dusty hank dwight clyde otis silas ezekiel jedediah obadiah thaddeus zebulon
abner amos enoch micah josiah jeremiah nehemiah malachi hezekiah weston colton braxton jaxon brody kody tanner
tucker dakota cheyenne presley kinsley brinley oakley paisley raelynn jolene earlene lurleen raylene tonya
shaniqua keisha lakeisha tamika deshawn darnell jamal marquis terrell devonte akua yaw adwoa chinwe obinna
chukwu amara bola kehinde taiwo folake babatunde ayodele amadou moussa ousmane awa aminata mamadou ibrahima
cheikh mwangi akinyi juma neema baraka zuri thandi bongani themba addie adeline agatha aileen ailsa alasdair
alfie alistair alonzo althea alya anastacia andie annabelle ansel anthea aoibheann arabella arlo arnie artie
aubrey augie augustus aurelia austen basia bella benji bennett bernie bertie bessie betsy bettie blanche bobbi
bonny boyd brant brendon brenna brent bridie brigid bronagh burt byron caden caitlyn caleigh candace carey
carlton carolyne carrigan casper catriona cecil cecily charis charley charlton chas chaz chelsey cherie chet
christal ciaran cian cliona clem clementina clodagh colm conall conan corinne cortney crispian cyndi daniella
danica darcy darla darragh darryl daryl davey davina daz deanne dearbhla debs deedee deidre delilah della
delores delroy denny denzel derry dessie devlin dewey dione donal donnie donny dorian dottie drusilla dulcie
duane dunstan dwain eddy edie edwina effie eilidh eilish elaina elanor eldon eleanora elettra elinor elmer
elmo eloise elspeth elton elwood emmett emmie emmylou erma erminia ernie errol essie estelle ethelred etta
eunice evangeline evie fanny fay fidelma fifi finbar finlay finley finnian fitz flossie fliss fraser freida
frederica freddy gabby gabe gabbie gaynor gena geordie georgette georgie geraint geri gertie gilly gilroy
gladwyn glenda glenys glynis godfrey gracie grady graeme guinevere gwenda gwendolyn gwyneth haley hallie
hannibal harlan hattie haydn hayward hebe helene henrietta herb herbie herschel hettie hillary hiram horace
howie huw huey hughie ila imani ingram iona irvin irving isadora isobel ithiel ivor izzy jacinda jacoby jada
jaden jaimie jameel jandy janelle janette janey janie janine janis jarrod jarvis jeannie jemima jemma jermaine
jeri jerri jerrod jessamine jillian jimbo jimmie joanie joann jodi joellen johnnie jolie joni jools jordana
jory josette joss jovan judah judd judi juliette justus kacey kaleb kali kari karissa kasey kasper kassandra
kath kati kayden kayleigh keegan keely kez khadija kiefer kieron kirstin kirstie kitty kolby kourtney kristy
lacey laila lanny larissa latisha laverne lavinia layton leander leandra leanna leann leighton lemuel lenny
leonora leora lesa leta letitia lexi lexie liana lilian lilith lindy lissa liv livia lizbeth lorelei loren
lorelai lorenza lori lottie lou louella lucien lucinda lucius ludo luther lyle lyndon mab mags mahalia maisie
mallory mandi manny marcella marci marcie margery margie margo marguerite mariel marigold marla marlon marlowe
marnie marty maryann maryanne marylou matty maximus mckenna meggie melvin melvyn merrill merv mervyn meryl
mickey mikey millicent minnie mitzi moll mordecai morag morley mort mortimer moya muireann mungo murdo myles
myrna myron myrtle mystique nancie nanette natalya nathanial neel nellie nessa netta nettie neville ngaire
nicki nicky nicolette nige nita noelene nona noreen nuala odell odette oleta olwen omari oran orin orlaith
orson orville osbert ottis ozzy padma pascoe pascale patrice patti patton pauly paxton pernilla perrin petey
petula phineas phyl prue quinton rachelle rafe randal ravinder rayna raymondo reba reece reese rena renae reva
rhett rhiannon rhoda rhonwen ricki rickey rikki roan robb robbo robina roddy rogan roisin róisín rolland roly
rona ronna rosaleen rosalyn rosamund roseanne rosella roselyn roshan roslyn rowena roxy rube rudyard ruthie
ruthven rylan sallyann salvatore samson sanjeev sarita savanna scot scottie seb seumas seren shana shanaya
shani shanna shari sharma sharron shayla shayne sheena shelia shelton sheri sherman sherri sherrie sherry
sherwin shirl shyam sibyl simeon simmi simona sissy skye skyler sophy sorcha stacie starla stevie sukhi sully
suki sunniva susannah suze suzanna sylvie tallulah talia talitha tamar taryn tatum tavish tawny teddy teegan
tegan teri terra terrance terrence thais theodora theron thom thora tierney tiff timmy tirzah tomasina tommie
torin torquil tori traci tracie trina trixie trudie tycho tyra tyrell ulric ulysses ursa vaughn velda velma
venetia vern verna vernice vesta vikki vilma vinnie vinny vita viv walden wally walt waylon wendell wenona
wilbert wilbur wilda wilf willard willis winfield winnie winona wolfie woodrow wynn wynne xander yancy yehuda
yolande yorick yvie zadie zain zaira zeb zelda zelma zena zeph zina zinnia zora
"""
_GERMAN = """
achim adalbert adelheid albrecht alfons alois alwin andrea anette angelika anja anke annegret anneliese annika
antje anton armin arne arno astrid august babette bärbel barbara bastian beate ben bernd bernhard bert
berthold bettina birgit birte björn bodo brigitte britta burkhard carina carsten charlotte christa christel
christiane christof christoph clara claudia clemens conny cord corinna cornelia cornelius dagmar daniela
detlef dieter dietmar dietrich dirk dörte dominik dorothea eberhard eckhard edeltraud edgar ekkehard elfriede
elisabeth elke ellen elmar else emil emre enno erhard erich erika ernst erwin eva evi ewald fatma ferdinand
finn florian frank franz franziska franzi frauke frederik frieda friederike friedhelm friedrich fritz gabi
gabriele gerd gerda gerhard gerlinde gernot gertrud gisela gitta götz greta gudrun günter günther gundula
gunnar guido gustav hanna hannelore hannes hans hans-peter harald hartmut hedwig heide heidemarie heike heiko
heiner heinrich heinz helga helge hellmut helmut hendrik henning henriette hermann hilde hildegard hinnerk
holger horst hubert ilona ilse inga inge ingeborg ingo ingrid ines inka irene irmgard isabell isolde jakob
jana janina jannik jannis jens jenny jessica joachim jochen johann johanna johannes jonas jörg jörn josef
judith jule julia juliane jürgen jutta kai karin karina karl karl-heinz karla karsten kaspar kathrin katharina
kathi katja katrin kerstin kirsten klara klaus knut konrad konstantin kristin kurt lara lasse lea leni lena
lennart leon leonie liesel lieselotte lilli linus lisa lore lorenz lothar lotte luca luisa lukas lutz lydia
magda magdalena maike maik maja malte mandy manfred manuela marcel marco mareike margarete margit margot
margret maria marianne marie marina marion marita markus marlene marlies marta marten martin martina mathias
mathilde matthias maximilian meike mehmet melanie merle michael michaela michi mike mirjam moritz murat
mustafa nadine nadja natascha nele nicole niels niklas nils nina norbert ole olaf oliver olga oskar oswald
otmar otto pascal patrick paul paula petra philipp pia rainer ralf ramona raphael regina regine reiner
reinhard reinhold renate rene ricarda rita robin roland rolf romy ronny rosemarie rosi roswitha rudi rudolf
rüdiger ruth sabine sabrina samuel sandra sarah sascha sepp sebastian selma sibylle siegfried siegmund siegrid
sieglinde sigmund sigrid silja silke silvia simon simone sina sofie sonja stefan stefanie steffen steffi
stephan susanne svenja swen sven sybille sylvia tanja tatjana theo theodor theresa thilo thomas thorben
thorsten till tilman tim timo tina tobias tobi tom toni torben torsten traute udo ulf ulla uli ulrich ulrike
ursel ursula uschi ute uwe valentin vanessa vera verena veronika viktor viktoria volker volkmar vroni walburga
waldemar walter waltraud wanda wenzel werner wibke wiebke wieland wilfried wilhelm wilhelmine willi winfried
wolf wolfgang wolfram xaver yannick yvonne resi beto chayo loisl burgi zenzi gitti moni fritzi poldi ferdl
hansi schorsch girgl wastl aloisia kunigunde swantje fiete onno eike gesa geesche imke insa rebekka rahel
sören hauke tjark kjell lotta ottilie annemarie mechthild notburga leopold leopoldine ruprecht gottlieb
gottfried traugott ansgar ignaz korbinian quirin vinzenz benedikt kornelius laurenz severin urban reto urs
beat ueli hansruedi ruedi röbi sämi seppi vreni trudi anneli bethli regula margrit nurcan aysel gülay yasemin
derya okan ismail hussein mariam balthasar bartholomäus benno burkhart caspar christfried christl dankwart
dierk eckart edda edeltraut egon eilert elfi elfie elli emmi emmy engelbert erdmute ernestine evelin evelyne
fabienne felicitas friedel friedericke fritzl gebhard georg geraldine gero gesine giesela gilda gottlob gregor
gretchen gretel gunda gunhild hanne hanni harro hartwig helmar helmtraud henner henny hella herta hertha hilke
hiltrud hinrich hubertus ilka ilsa ingbert irmtraud ivo jenni joschka jost jupp karlheinz karsta käthe kilian
klemens kuno kunibert kurtis lilo lilly lioba lisbeth lorchen ludger ludwig luise luzia magdalene malin manja
mareile margarethe margitta mariele marika marlen marliese mathis mechtild meinhard meinolf melchior michel
nepomuk nicolai nico nikolas nikolaus notker olav oltmann ortrud ortwin osman otfried philine raimund reimund
reinhilde rike romina ronja rosina rosl rosmarie ruppert sandro sarina senta siegbert siegmar sigi sigrun
silvester silvio solveig susi sylvester tabea theres thekla thies thilde tilda tilly tonja traudl trudl ulrika
undine volkhard vreneli wendelin wiltrud winni wolfhard xenia yasmina zdenka zita
"""
_SPANISH = """
abel abelardo abril adela adolfo adrián adriana agustín agustina aída ainhoa aitana aitor alba alberto
alejandra alejandro alfonso alfredo alicia almudena alonso álvaro amadeo amaia amalia amparo ana anabel anahí
andrea andrés ángel ángela ángeles antonia antonio aránzazu ariadna arturo asunción aurora bárbara beatriz bea
begoña belén benito benjamín bernardo blanca borja brenda bruno camila camilo carla carlos carlota carmelo
carmen carolina catalina cecilia celia césar chus clara claudia clemente concepción concha constanza consuelo
cristian cristina cristóbal curro damián daniel daniela darío david débora diana diego dolores domingo edgar
eduardo elena elías elisa elsa elvira emilia emiliano emilio encarna encarnación enric enrique ernesto
esperanza esteban estefanía estela ester eugenia eugenio eulalia eva fabián fabiola fátima federico felipe
félix fermín fernanda fernando fidel florencia francisca francisco fran gabriel gabriela gael gemma genaro
gerardo germán gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo héctor hernán
hilda horacio hugo humberto ignacio ignasi iker imanol inés inma inmaculada iñaki iñigo irene iria iris irma
isaac isabel isidro ismael itziar iván izaskun jacinto jacobo jaime javi javier jenaro jerónimo jesús jimena
joan joaquín jonathan jordi jorge josé joseba josefa josefina josep juan juana juancho juanjo julia julián
juliana julieta julio karina lara laura leandro leire leonardo leonor leticia lidia lola lorena lorenzo
lourdes lucas lucía luciana luciano luis luisa luismi lupe luz macarena magdalena maite malena manolo manuel
manuela manu mar marc marcela marcelo marcos margarita maría mariana mariano maribel marina mario marisa
marisol marta martín martina mateo matías mauricio mauro maximiliano mayra mercè mercedes micaela miguel
milagros minerva miquel mireia miriam moisés mónica montse montserrat nacho nadia natalia nerea néstor nicolás
nieves noelia noemí norberto nuria núria octavio olga óscar pablo paco paloma pamela paola patricia patricio
patxi pau paula paulina paz pedro pepa pepe pepi pilar primitivo purificación quique rafa rafael ramiro ramón
raquel raúl rebeca regina renata reyes ricardo roberto rocío rodolfo rodrigo rogelio román rosa rosalía
rosario rubén salvador samuel sandra santi santiago santos sara saúl sebastián sergi sergio silvia simón sofía
sol soledad sonia susana tamara tania tatiana teodoro teresa toño tomás trinidad unai úrsula valentín
valentina valeria vanesa vera verónica vicente víctor victoria violeta virginia viviana xavi xavier ximena
xoan yago yaiza yesenia yolanda yésica yessica brayan jonatan jhon maicol wilmer wilber wilson cristhian
isaías jeremías ezequiel facundo lautaro santino bautista benicio dante asier eneko mikel gorka xabier koldo
josu txema miren garbiñe edurne uxue oriol arnau pol quim biel aleix guillem meritxell laia aina remei triana
candela angustias remedios asun puri conchi natividad nati trini socorro virtudes fulgencio wenceslao
hermenegildo leovigildo recaredo saturnino saturio eleuterio eustaquio gumersindo hipólito nicanor nicomedes
onofre pancracio policarpo prudencio restituto sinforoso teófilo tiburcio zacarías anselmo abundio bonifacio
casimiro celestino clodomiro demetrio evaristo florencio fortunato herminio indalecio ladislao leoncio macario
marcelino maximino olegario pascual plácido rigoberto secundino severiano silverio telesforo ursicino
valeriano venancio xiomara yadira zoila zoraida marilú maricarmen mariángeles marijose chelo charo paqui loli
mari kiko chema nando fito lalo memo güicho chuy chucho poncho tacho neto lupita chabela chela licha güera
abdón abelino adalberto adelaida adelina adolfina agapito agripina albina alcides aldo aleida alexia alfonsina
alida alina alirio aliria altagracia alvarito amancio amaranta amaro ambrosio amílcar anacleto anastasio
anatolio andreína andresa anelis angelita angelines aníbal antolín apolinar aquiles aquilino araceli arcadio
argimiro aristides armanda armida arnaldo arsenio artemio asdrúbal atanasio atilio augusta aureliano aurelio
auxiliadora avelino azahara azucena baldomero basilio bartolomé begonia belinda benedicta benilde berenice
bernabé bernarda berta bertha betsabé bibiana bladimir blas bonifacia braulio brígida briseida brunilda
calixto candelaria cándida cándido caridad carmela carmencita casandra casilda catalino cayetano cayetana
cecilio celedonio celestina celso cesáreo chavela cipriano ciriaco clarisa claudina claudio cleofás cleotilde
clotilde constancio constantino coralia cornelio corina crescencio crescencia crisanto crispina cristino
cuauhtémoc dagoberto dalia dámaso danilo dayana delfín delfina delmira deogracias desiderio desirée deyanira
diamela dimas dinora dionisio domitila donato donatila dorotea dunia eberto edelmira edelmiro edilberto
eduvigis efraín efrén egidio eladia eladio elba elder eleazar eleonora elia eliana elida eligio eliseo eloísa
eloy elpidio elvio emérito emeterio encarni enriqueta epifanio erasmo ermelinda ernesta esmeralda espiridión
estanislao estefany eudora eufemia eufemio eulogio eusebio eustaquia eutimio evangelina evelia evelio exequiel
ezequías fabricio faustino fausto febe feliciana feliciano felipa felisa felisberto fernán fidelia filemón
filiberto filomena flavia flavio florinda floro fortunata francina froilán fructuoso fulgencia gema genoveva
gerónimo gertrudis gervasio gino gladis godofredo graciano gracián gregoria gricelda griselda gualterio
guiomar haroldo haydée heberto heladio heliodoro heliodora heraclio heriberto hermelinda herminia higinio
hilario hilaria hipólita honorato honoria honorio hortensia idalia idoia ifigenia ildefonso ildefonsa
iluminada imelda indira iraide isaura isidora isidoro ismenia isolina ítalo ivonne jacinta jael jazmín
jennyfer jessenia jhonatan jorgelina josefo josías josué jovita juancarlos juanma juanfran juanito judit
julissa justina justiniano juventino katerin katia katya keila lamberto landelino lázaro leocadia leocadio
leonel leonela leónidas leonilda leopoldo leopoldina leovigilda librado liborio ligia lilia liliana lisandro
lisardo liset loida longinos loreto lucero lucila lucina lucio lucrecia luisana luisina luzmila magaly maida
malú mamerto manola manuelita marcelina marcial marciano mariajo mariángela mariantonia maricela maricruz
marielena marioly maritza maritere martiniano martirio mateu matilde maximiano mayte melania melany melba
melchor melina melisa melitón melquíades mercedita merche meritxel milagritos milka mirella mirta misael
nahuel nahún narcisa narcís natacha natalio nayeli nazaret nazario nelly nemesio nerina nereo nicanora nicasio
nicodemo nicolasa nidia nivia nohemí nuncio obdulia obdulio ofelia oneida onésimo ordoño orestes orfelina
orlanda osvaldo otilia otilio ovidio palmiro pánfilo pascuala patrocinio paulino pelayo perla petronila pío
pilarín plácida plinio policarpa porfirio potenciano práxedes prisciliano quintín quirino rafaela raimunda
raimundo raymundo régulo reinaldo remigio renato renzo reynaldo robustiano rodolfa romelia romualdo rosalba
rosalina rosalinda rosana rosaura rosenda rosendo rudecindo rufina rufino rufo ruperta ruperto rut sabas
sabina sabino salomé salomón salomona salustiano salvadora samara sandalio santiaga saula sebas sebastiana
segismundo selene serafín serafina serapio sergia severino sigfrido silvana silvano simeón simplicio sindulfo
sira siro sixto socorrito sonsoles sotera susanita tadeo tarsicio teodora teodosio teófila teresita tere
tesifonte toribio torcuato trifón trinitario tulio ubaldo ulises urbano uriel úrsulo valente valentino vania
velia veridiana vicenta victoriano victorina victorino virgilio virginio vitalia vitaliano viviano vladimir
wenceslada wilfredo xochitl yahaira yamila yamile yanet yanina yaret yazmín yeison yeray ylenia yohana yovani
yuliana yuridia yurena zaida zenaida zenón zulema zuleyka zulma
"""
_ELSEWHERE = """
abdullah abel adebayo agnieszka aiko akira aleksandr aleksandra alessandro alessia ali amina amira anders
andrzej andrei angelo anh anouk anneke arash arda aurelie aya ayse bao bartosz bartek benoit bogdan bram caio
can carina cem chiara chidi chiamaka chinedu cristiano daan dario davide delphine deniz dmitry
dragan ebru ece eirik elif emeka emine emre enzo erdem esra eun ewa fabio fatou federica femke feng filip
filippo florin francois françois frédéric fredrik freja gabor giorgio giulia giulio giuseppe goran grzegorz
guilherme gustavo gwenaelle haruto hassan hiro hoa huan hui hyun ilaria ines ioana ivana jacek
jaap jakub jelena jeroen jing joao joão joaquim joost joris jun kamila karel kasia katarzyna kemal kenta kwame
laszlo laurent leila liang ling lorenzo luca lucie ludovic lukasz maarten magda maciej mads malgorzata manon
marek marta mateusz mathieu matteo maud mehdi mei mette michal michał mihai mikael mikkel milan milena mirela
mirko miroslav mustafa nadia ngozi nguyen nikolai nikola nkechi noor nuno obi olena olga olu oluwaseun ondrej
oskar otieno paolo paulo pawel paweł petr piotr radek raluca ren renata rik roxana rui ryo sakura sander sanna
sanne sinem sofie soo stefano stijn sun svetlana takeshi tamas tadeusz thiago thijs tiago tomasz tomoko
tuan tuğba ugo ümit vasil vera vincenzo viktor wanjiru wen willem wojciech xiaoming xin yan yang yann yara
yassine yasin yosef youssef yui yuan yulia yun zbigniew zeynep zhang zoltan zofia zsofia
ayaan ananya aditya akash aman amrita ankit ankita anushka arnav bhavna chetan divya gaurav harish isha jatin
kavita kavya kunal lakshmi manish manoj meera mukesh naveen neeraj lavanya ekaraj gurpreet harpreet manpreet
jaspreet amandeep kiranjit parminder balwinder simran navdeep hardeep tanvir farhan imtiaz faisal kareem
khaled mahmoud mostafa ahmad abdulrahman salman sultan tarek waleed yasser ziad zainab zahra rania dina huda
layth maryam nour salma sana shirin soraya tahira yasmeen ngoc thanh minh duc linh phuong quang tam thao van
huong seojun minjun jisoo hyejin haruka yuto kaito naoko mariko xinyi zihan jia jiayi xiaohui meiling weiming
chiamaka chukwuemeka ifeoma kelechi nnamdi oluwadamilola temitope tunde yetunde femi adaeze amaka kwabena kojo
ama akosua abena thabo sipho lerato nomsa wambui kamau njeri otieno achieng zlatko miroslaw mattias frederik
frederic svea linnea elin agneta bjorn torbjorn sigurd leif astri ragnhild vesna ivica zoran dejan bojan nenad
slobodan jasna ljiljana snezana dragana alma mira amor bienvenida rolando armando orlando fernanda debora alta
meta frederick sibel cansu ozlem murat hakan serkan tolga volkan burak berk aylin selin gizem melek hatice
hulya zehra nuray naveen neeraj nitin pankaj parul pooja prasad priyanka rahul rakesh ritu sachin samira
shalini shilpa shivani sneha sonal srinivas sushil swati tanvi varun vinay vinod yash
ajay sumit mohit akhil karan tarun geeta radha sita saraswati parvati aditi diya ishaan aarav vivaan kabir
shiva venkat raghu gopal sohan anuj dheeraj kulwinder rajinder
surinder haruki satoshi yoko keiko emi rika thuy yevgeny dmytro oleksandr oleksiy andriy serhiy volodymyr
mykola ihor yaroslav bohdan taras oksana iryna svitlana halyna
nataliya kateryna daryna krzysztof marcin kazimierz stanisław bożena grażyna dorota beata iwona istván ferenc
attila csaba balázs ildikó eszter katalin vasile ionuț
gheorghe cătălin mihaela luminița milica
"""

# Names of those who came from everywhere, and of their children.
_RARER = """
aad aaliyah aart aarti abdallah abdelaziz abdelkader abderrahim abebe abhishek abiodun abiola abosede achol
achraf adão adaora adeel adekunle adelmo adenike aderonke adesola adil adjoa afia afonso afua agathe agostino
águeda ahmet aicha ailbhe aine aino ainsley aisling ajit åke akiko akinwale alain albane albertina albino aled
alejo alena aleš alessandra alexandros alfio alin aline alka almaz alwyn alyona alžběta amador amal amandine
amari amaury ambika amedeo américo amol anabela anais analyn anas anastasiia anastasios anatoly anaya anca
ander andreea andrej ane aneta angeliki angélique aniket aniyah annalisa annamaria annelies anni anouar anselm
antía antonella antonieta antonina antonis anup anuradha anwen anxo aodhan aparna apolline apostolos araba
arantxa archana ardal arend aristidis arjan arkady arlindo armelle arnaud arnel arnulfo árpád arshad artem
artur arwel åsa asami asbjørn ashlyn ashwin asif aslam assunta athanasios attilio atul aude audelino augusto
aurelien aurore aviana ayaka ayanda aymen ayo ayotunde ayoub ayten ayumi azadeh azalea aziza azra babajide
babak bachir badr bahar bahram bailee bairbre baltazar balthazar banu baptiste barack barnabas bartholomew
bastien battista baz bazza beathag beau bedwyr behnaz behrouz bekele belisario belle beñat bence benedetta
bénédicte bengt benigno benita bento beppe bernardino bernat berrin bertold bertrand bethan betül bharat
bhavana bijan bilal binh birgitta birgül bisi bjarne blandine blathnaid blaž bleddyn bo bodhi boglárka
bogusław bohdana bohumil bohumila boje börje bouchra brahim brais branka branko branwen bree breixo břetislav
brid brielle brígido britt bronisław bruna bryn bukola bülent bunmi bushra busisiwe cade caetano caitriona
callie calum cambria camelia canan capucine caradog carme carmine carolien carwyn casiano cassidy castor
caterina cathal cátia catrin cayden cécile ceferino celina čeněk cengiz ceri cesare cezar chaima chakib chari
chebet cherono chidinma chie chika chinonso chioma chipo chirag chitra chiyo chizoba christelle christophe
christos chrysa chusa cihan cinzia cirilo ciro claudine claudiu clémence clement cleo cletus coby coen
coinneach conceição conchita conchobar conrad conrado coralie corentin corrado corrie cosimo cosme cosmin
costel covadonga crina cuong cybil cyrille czesław daiki daissy daisuke dalibor damari damiano damilola damir
daniele dănuț danuta dara dariush dariusz darko darshan darwin davi davo dawit daxton dayo deaglan deandre
deano deepesh deepika deion deirbhile deisy delaney delyth deng denys desamparados destiny dezi dezső dhruv
didier dilek dilys dimitra dimitris dino dinu diogo dionisia ditmar doina dolors domenico dominika donalda
donatella đorđe dorin dougal dounia dragoș dražen driss duarte dumitru dung duong dušan duško duván dymphna
eamon eanna ebba ebere ebony eden edite edoardo édouard eduarda edyta eelco eero eetu efe efua egoitz
ehrenfried ehsan eiji eilis eimear einar eino eira eirini eirlys ekaitz ekene ekow eleni eleri elham elio
elisabet elisabetta eliška elkin elodia elodie els elwyn elżbieta emanuela emanuele emelina emeline emer emese
emigdio emiko emilie emmanuelle emrys enda endre enfys engin enitan ennio enos enrica ensley eoghan ercan
erdal erdoğan erhan erkan erling erna ernestina erol ersin erwan erzsébet esi eskil espen estêvão etienne
etsuko ettore eugen eugénie eunan eunji eurig evangelos everly evert evgenia evren ewelina fabiana fabien
fabrice fabrizio facu fadi fadila fadime farai farhad fariba farid farida farouk farshid farzana fatiha
fatimah faustine fearghal fearghas fenja fereshteh ferhat feride fermina ferran ferruccio fiachra fiifi fikret
filipa filipe filiz fingal finnegan fionn fiorella flavien fleur flor florent florentino florina floris
folasade fotini fouad franca franciszek franck franco françoise frans františek frederico fredy freek frida
frode fuensanta fumiko funmi funmilayo fyodor gaelle gaëtan gaetano gaia gaizka galina galo gamze gannon
garang garazi garvan gaspar gaspard gautam gayatri gazza gbenga gennady gennaro genowefa georgiana georgios
georgy gerallt gerben gergely gerrit gert gesche getulio ghada ghassan ghazal ghislain ghislaine gia giacomo
giada giancarlo gianfranco giang gianluca gianluigi gianna gianni giannis gideon gigi gijs gilles gioele
giordano giorgia giorgos giovanna giovanny girish girma giselle giuditta giuliana giuliano giuseppina glyn
goizane gökhan golnar gonçalo gönül gordana goro goronwy gotthilf goyo graça gracelyn graziella greger grigory
gruffydd guada gualberto gudmund guglielmo guifré guillaume guillermina gül gülcan güler gülsüm gunilla
guoqiang gustaf guto guus gwenllian gwynfor györgy gyula habib habiba hadi hafsa haile haiyan hajar hajime
hakim hakon hala halil halime halina haluk hamed hamid hamide hamza hanan hanh hanneke haritz harri harshad
hasan hatem håvard havva hayat hedda hefin hege heidrun heikki hein heitor helder heledd heli hema henk hennie
henri henrike henrique henryk heribert hernando hervé hicham hideki hideo hieu hilkka hina hiroko hiromi
hitesh hitomi hiwot hoang hodei homer hong hongmei honorine horia hortense hossam hossein houda hrvoje hugues
hung hüseyin huub hynek hywel iain iancu iarla ibai ichiro icía idris iestyn ifan ifeanyi iftikhar iga ike
ikechukwu ileana ilham ilhan ilie ilker ilkka ilknur ilyas iman imogene imre ingvar inna innes inocencio ioan
ioanna ioannis iolanda iolo ionela iorwerth ipek irati iratxe irena irfan irmi isa isabela isamu islwyn itsaso
itzel iulia iulian izabela izaro jaakko jacco jacopo jacques jadranka jadwiga jae jaelyn jagdish jairo jalal
jalen jamar jamila jamshid janneke jannes jános janusz jari jarkko jarlath jarmila jarmo jaromír jaroslav
jarosław jaume javed javiera jawad jaxson jayanthi jayce jaylen jazmine jeb jedidiah jelle jepkosgei jerzy
jesko jesper jethro jett jez jiahui jianguo jianhua jignesh jihoon jingyi jiří jiřina jiro jitka jiwoo joëlle
johana jokin jolanta jomar jone joop jørgen jorma jorrit jos joselito josema joserra josiane josie josip
josune jouni jovana jovy józsef juha juhani jukka julen jules junko juno jurre jussi justino justyna jyoti
kaan kaare kaden kadir kaia kaisa kajsa kalle kalpesh kamden kameron kamil kamran kaori kaoru kapil karima
kariuki karol karolina karthik karthikeyan kashif katerina katica katsumi kaveh kazuki kazuko kazuo kees
kellan kendrick keno kentaro kepa kerem keshia ketan kev keziah khanh khosrow khurram kiara kien kike killian
kimmo kinga kipchoge kirsi kirsteen kit kiyoshi klaas klaudia klever kobe koen koji konstantina konstantinos
koos koray kordula kostas kourosh krešimir kreszenz kristoffer krystian krystyna ksenia kumiko kunle kürşat
kusum květa kwadwo kwaku kwasi kweku kwesi kyla kyler kylo kyoko kyriakos lachlann ladislav laetitia lajos
lale laleh lamar lambert lamia laoise laquan larisa lashonda latha latifa latrice laureana laureano laurențiu
lauri lech leen leena leendert lefteris leidy lekan leland lenka lennon leone leonhard leonid lesya leszek
letizia levent levente leydi leyla libuše lieke liesl lieven lihua liisa lijuan lili lindiwe lisbet lise
liselotte lisette liviu ljubica lleucu llinos lluís llyr loes loic lolita lonnie lorcan loredana loz lubna
lubomír luboš lucho lucile luděk ludivine ludmila luigi luigia luiz luka lula lungile lurdes luuk lyla lyubov
lyudmila maaike maame mabli maca macedonio machiko machteld maciek macrina maddi madhu madhuri madoc mafalda
magali magdolna maha mahdi mahendra mahmut mahnaz mahsa maia maialen maider maira maire mairead mairi maj
majid makena maki makoto maksym malak mamen mandla manju manni manolis mara marcelle marcellus márcio mared
margareta margherita margriet maricel maricris marieke mariela mariella marija marijana marijke marília
mariona marit marivic marja marjan marjatta marjolaine markel markéta markku marko marleen marleny marley
marsaili martijn martine maruja marwa marwan maryuri marzena masaki masako masao masoud massimiliano massimo
matěj mateja mateus matheus mathijs matija matthieu matthijs matti mattia mátyás maura maurizio mavi maxence
maxi maxim maxime maximina máximo mayank mayerly mayumi medwyn megumi mehran mehrdad meifang meik meinir
mekdes meles meltem menna menno meral merchi mercurio merel mererid merete meriem merja mert meryem meseret
mesut metin meurig mhairi micael michalis michela michiel michiko michl midori mieczysław mieke mihir miho
mika miki mikko miklós milada mildred milivoj miljana milorad miloš miloslav mingming minho minji minna minoru
miodrag mirabel mircea mireille mirjana miroslava mirosława misaki misty mitesh mitra mitsuko miyuki mladen
moez mogens mohsen mojgan momme momo momoko moncho monika monique morgane morten morteza mosun mouna mounir
mourad mpho mridula müge mugur mukund münevver murali murilo muthoni myfanwy mykhailo mylène nabil nabila
nadeem nadège nader naděžda nadezhda nadir nagore nahla naima najat najib najwa nandi nandini nándor nannerl
naoki napoleón narciso nasir nasreen nasrin nasser nataša nathalie natsuki naveed nawal nazan nazanin nazar
nazia nazlı nebojša necla nehuén nekane nel nélida nello nerys neşe nesrin neus nevaeh neven nevena nevin nga
ngan nhi nhung nicolae nicoleta nicoletta nicolò nienke nihal nihat niko nikolaos nikolina nikos nilesh nilgün
niloufar nilüfer nima nirmala nives nizar njoroge nkem nneka noa noboru nobuo noé noémie nohora nola nomvula
nonso noriko norm noura nubia nunzia nuri nurten nyambura oana oberon octavian oddvar odile odilia odilo
odilón odin ogechi ognjen oğuz oier oihana okechukwu olamide olatz olaya oleg oleh olesya olin olivier olli
olof olufemi oluwatobi omaira ombretta ömer omnia onur onyeka oonagh ophelia ophélie orhan ornella orsolya
osagie osamu osian ostap otakar otávio othman ottmar ouafa oussama outi ove ovidiu owain oyin oyindamola
øystein özcan özden özge özgür paavo pablito padraic paislee päivi palesa pallavi palle palmira panagiota
panagiotis pancho pantaleón parag paraskevi paresh parisa parth parveen parviz pasquale pato patrizia patrycja
patryk paulette paulien pavla pavlína pavlo pavlos payam pedrito peigi pekka pelin pelle pentti percival pere
perihan perrine petre petri petros petru petter philippe phong piera pierluigi piero pierrette pierrick piet
pieter pim piotrek pippo pirjo pirmin piroska piyush plutarco polina ponciano poonam pouya prashant praveen
predrag przemek przemysław pınar qiang qing quan queralt quoc rachid rachida radim radka radmila radomír
radosław radovan radu raegan raelyn rafał raffaele raffaella rafik raghavan ragnar raimo raimondo raisa
ramakrishnan ramazan ramin ramy ranald ranko raoul rareș rasha rashad rashmi rasmus ratko raven recep reda
reem refik régis reiko reina reinier réka rémi remus remy renan renaud rens renske revathi reza rhian rhodri
rhona rhun rhydian riccardo riitta rimma rinaldo risto ritesh riyad rizwan roar rober rocky rodel rodica
rodolphe rodri roel rogério roksana romain romeo rommel rong roos roque rosalee rosângela rosaria roscoe roser
rossana rossella rostislav rotimi roxane roya rozália ruairi rudo ruggero ruixin rukhsana rumiñahui rupa
ruslan rute rutilio ruud rüya růžena rylee ryota ryszard saad saara sabah sabela sabri saburo sachiko sadhbh
sadia safaa sahar şahin saida saima sajid sakari salah salih saliha salim salwa saman sameer samia samina
samuele sanda sandesh sándor sandrine sangeeta sanja santina santosh saqib šárka saša satomi satu savaş
saverio savita saylor sayuri scarlet scarlett seba sébastien şebnem sedat seema sefa segundo selah selam
selamawit selçuk selda selim sema semih semra senad senem şener şenol seonag seppo serap serdar serge sergiu
serhat şerife servando setsuko seun seung sevda séverine sevgi sevil sevim seyi seyma shabana shadi shahid
shahram shahrzad shailesh shanice shanshan shanti shawnda shaz shazia shazza sherif shigeru shiloh shinji
shirish shiro shizuka shobha shoji shu shufen siamak sibusiso siddharth siebe sietske siham sile silvestre
silviu sima sinan sioned sirkka sirpa siv siyabonga siyu sjaak sjoerd slavica slávka slavko sławomir sofiane
soheila sohrab sola songül sönke soojin sora sorin sorina sorley sotiris souad soufiane soukaina spyros srđan
srinivasan staffan stanislav stavros stef stefania steinar stelian stelios štěpán štěpánka stéphane stevan
stig stina stipe stu suat subramaniam sudhir süheyla şule süleyman sumiko suna sundaram sune susumu suzana
svatopluk svein svend svetozar sylvain sylwia szabolcs szilvia szymon taco tadashi tafadzwa taha tahir taichi
taina takako takashi takumi taliesin tamer tamiko táňa taner tanguy tanisha tapani tapio taraneh tarja tarkan
tarmo taro tassilo tatenda tato tatsuya tatyana tavo tawanda tayfun taylan tayo teagan teemu tegwen teleri
telma tendai tereza terje tero teté tetsuya teun tez thanasis thandiwe theodoros thérèse theresia thibault
thibaut thierry thijmen thinh thor thorbjørn thore thulani tiana tiberiu tibor tien tigist tihana tihomir
tiina tijs tilo timoteo timur tincho tineke tingting tino tiphaine tito titus tiziana tiziano tjeerd tobin
toivo tolu tomasa tomislav tomke tommaso tomohiro tomos toon tord torge toru torunn tosca toshiko tosin traian
trang tremaine trev trinh trond truc trude trung truus trygve tsegaye tshepo tsuyoshi tuba tudor tudur tuğçe
tuija tülay tülin tullio tuomas tuomo turan türkan tushar tuula tuva tuyet twan txomin tyrese ubbo uche
uchenna ufuk ugochi uğur ulli ultan umar umberto umesh ümran unni urho urko uroš urszula usman utz uxía uxoa
uzma uzoma vaclav vadim vahid väinö valdir valeriu valery vanda vandana vasanthi vasco vasilica vasiliki
vasilis vasily vassilis vedat vedran veikko veit veli vendula venkataraman venkatesh vero véronique vesa
victoire vidar vidya viet viggo viktorie vilém vilmos vinh vinicio viorel viorica vipul virgil virginie virpi
vishal vít vitalii vitaly vito vitor vittoria vittorio viveka viviane vjekoslav vladan vladimíra vlado vlasta
vuk vyacheslav wacław wael wafa wairimu waldtraud walid wangari waqas weiwei wencke wenjing weronika wiebe
wiesław wiesława wiktor wiktoria wilfrido willow willy wim wissam witold władysław wojtek wouter wren wyn
wytske xevi xiana xiaofeng xiaohong xiaoli xiaoyan xiuying xoel xuan xue xueying xurxo xus yael yahya yajing
yalçın yamileth yamina yanan yaneth yannis yanyan yaroslava yasaman yaşar yasir yasuko yasuo yating yavuz
yegor yeisson yelena yeliz yemi yeşim yessenia yevgenia yevgeniya yiannis yifan yiming ying yingying yinka
yngve yogesh yolima yolonda yonas yongqiang yoshi yoshiko yosuke younes youssra yuchen yuhan yukiko yukio
yuliia yumei yumi yumiko yuna yunus yurani yurley yusuke yuxuan yves yvo yıldız yılmaz zafer zahid zaid zaiden
zakaria zander zanele zaria zaylee zaynab zbyněk zbyszek zdeněk zdenko zdravko zdzisław zeeshan zeki zekiye
zélia zeliha željka željko zerrin zewdu zhanna zhen zhiqiang zineb zixuan zlata zodwa zohreh zoi zola zorica
zouhair zoya zrinka zsolt zsuzsanna zubair zuhal zulay zuriñe zuzana zuzanna zvonimir zygmunt abdoulaye
addison advait aiden aimee ainara aishwarya aissatou alban albie aleksander alisson allyson alyson amie amrit
anahera andrii angus ania aroha arrate asher ashlee ashleigh atze aynur baljit baris beatus bernadette bertl
beulah billie bjoern bobbie brandi brandie brayden breanna briana brianne britney brittney bryanna büsra cagla
candi catarina catharine ceyda chencho cheri claudette concetta constantin corbinian cuqui dani dawna dayna
dazza deloris denzil dermot dianna diederik dilara dinah dougie douwe dänu earline ede edu elroy elsbeth emir
erlend estibaliz estíbaliz everett fer ferdi fergal florine franzl fredl gaby garth gerlind gertrude ginés
gonza gonzo gosia grayson greyson grover guenter guille gustl gülsen hadassah haizea haleigh hansjörg hansl
hanspeter hansueli hayleigh heiri hemi hias hinemoa hinni hiske hotte ignacia ijeoma ikenna ineke inez irina
irv itxaso iva jackalyn jacklyn jaclyn janosch jasmeet jayla jed jenifer joaquina joerg jola jonathon jonte
jordyn joselu josemi jowan juanpe juergen julius juna juniper jésica jöggi jürg kadiatou kaitlin kaitlynn
karolyn katelyn katelynn kathrine katlyn kaylee kaylin kaytlyn kelli kellie kemi kerri kerrie khady
khristopher kola korbi kristopher kuddel kuddl kylee köbes köbi kübra lainey landon latonya laurin lavern
leatrice leigh leilani lencho lennard leola lettie lety lia licho liesbeth lio lisl lorea lorene lorie loveday
lowenna luchi luisma luna lynsey mackie macu maddox madisyn magui makayla malia mamie manoli marcy mariama
mariluz marloes maru marv mathilda matiu mckayla mckenzie mechas meche mecki meena mereana merryn merve
mikayla milt moana moustapha mya mäni nacha nahia naroa natis navjot ndeye nolan noldi nunzio oaklynn obiageli
olha olufunke olumide oswaldo oumar ousseynou pacho paquita paty pearlie petroc piran pitter pocho poldl
priscila quincy randolph ranjit rebekah reyansh roxie rudolph rutger ruthli ryder ryker sallie samanta samu
sandri saray schorschi sekou serhii shawna shellie sietse sjors soeren sondra staci steffan stephany stöffi
sveinn tadgh tamati tamina tammi tammie tamsyn tane tegen telmo terrie tessie tetiana tetyana theda thurman
tijn tillie tjitske traudel tristen twila tünn ursi vasyl veena vihaan viky vitus vonda werni wiremu wole
woody xaverl yaize yildiz yola yoli yosune yuliya zosia
"""

# Rarer still, and nicknames.
_RAREST = """
amaya aachal aadhya aadi aahana aanuoluwapo aarini aarna aarnav aarush aashi aayush abayomi abbas abbey abbi
abbie abdías abebi abeer abeni abha abhimanyu abhiram abi abilio abiona abram achille achsah adaline adalyn
adalynn adamo adebiyi adebowale adebukola adedayo adedeji adekitan adekola adelardo adelasia adelbert adeleke
adelgunde adelia adelinde adella adelle adelyn adelynn adem adeniyi adeolu adeoti adepeju aderopo adesewa
adeshina adesoji adesua adetayo adetoke adetoun adeyi adiela adigun adina adis adline admir adnan adolf
adolfine adora adria adriane adrianna adriano adrien adrienne adunni advaith advay advik advika adweta adya
aedan aenne aferdita affie afolarin afra afrim agastya agata aggie agim agnese agnolo agostina agron agusta
aideen ailis aimé ainoa airam aishani aislinn aiyana aiyanna ajala ajan ajani ajla ajna ajoke akanmu akeelah
akinkunmi akinlabi akshay alade alaina alamu alanis alanna alannah alara alaya alayna albeiro alberico alberta
albertha albertine albin albulena alcee alcie alcira aldair aldemar alderano aldin aldona aldonza alea aleah
alecia aleen aleena aleisha aleks aleksandar aleksej alen alesha alesia alessio aleta aletha alethea alexandar
alexandre alexandrea alexandrie alexandru alexei alexej alexina alf alfreda algie aliana alicja alijah alisha
alissa alister alivia alix aliya aliyah aliza alleen allegra allena allie alline allyn allyssa almeda almedia
almeta almina almir almira almut almuth almyra aloma alondra alonza aloys alphons alphonse alphonsine altha
altie alvah alveiro alvena alvera alverda alverta alvia alvie alvina alvira alwilda alwina alwine alycia alysa
alysha alysia alyssia alyvia alzina amaira amalie amando amar amarachi amarilis amasa amela amelie amiah amin
amirah amiya amiyah amleto ammie amoke amope amra amruta amélie anabella anabelle analia anamika anaru
anastasie anastazja anatol anatoli anatolij anay ancizar andjela andjelina andree andreia andrey andri andria
andrin andrina andrée anel anes anett anfernee ange angelia angelina angeline angelino angella anica aniela
anika anina anirudh anisa anissa anitra aniya anjanette anjelica anjolaoluwa anka anmol annabell annabella
annalena annaliese annalise annamarie annedore annegrete annekatrin annelene annelie annelise annelore annemie
annemijn annerose annett annetta annibale annick annina annita annmarie annunziata anny anona ansaldo anselma
ansh ansley anthoney antionette anto antoin antoinette antonello antonetta antonette antoni antonie antonietta
antonino antonios antonius antony anusha anvi anyi aoibhin aoibhinn apollonia apolonia aradhana aras arben
arbey arbie arbnor arcelia ardelia ardella ardelle ardian ardit ardita aretha argemiro argie ari aria arian
ariane arianna arianne aribert arie ariella arielle arietta arif arike ariki arin arinola aritz arkadiusz
arkie arleen arlena arletta arlette arley arlie arlind arlinda arline arlyn armend arminda arminta arnaude
arnd arndt arnetta arnfried arnim arnulf aroa aron arran arrie arron arsim artan artelia arunima arvilla aryan
aryana aryanna arzu asake ashlea ashlene ashlie ashling ashlynn asia asta astrit ataahua atenulf atharv
atinuke attie aubra aubree aubrie audie audley audra audriana audrianna audrina auguste augustin augustina
aurel aurilla averie avi avni awero awhina ayana ayanna ayden ayinde ayinke ayla ayleen ayodeji ayoka ayoze
aythami ayush ayushman azaan azad azalee azaria azariah azeglio azeneth aziz azzie babasola babatunji babawale
babett baccio bachittar baghyawati bahadurjit bailie bajram bakhshi baldassare balduino baldur balendra
balhaar baljiwan baltasar balvan balveer banjeet barbra barkha barnie barrie bartolomeo barış bashkim bastiaan
baudelio baylee baylie bayram bayron beadie beauden beaulah beckie becks bekim bekir bela belva benedetto
benedita beni benigna benjamim benjamine benn bennie bente benthe benvenuto berat berdie berend berit
bernadine bernardine bernardita berndt bernetta bernfried bernhardine bernita bernt bernward berra berthe
bertina berto besart besarta besim besnik betha betina betsey bette betti beula beverlee beverley bex
bhanumati bhavani bhavika bhavini bhavya biagio bianka biddie biljana bimala birdella birdie birger birgid
birgitt birtha birthe birtie bishakha blaine blanaid blanchie blanka blerim blerina blerta bluette boaz boban
bolatito boluwatife borys bosse boysie braelyn brandee branislav brantley breana breandan breonna brianda
bridgette brigette brigitta brijesh briley brinda brionna brit brita brittaney brittanie brittnee brittnie
brodie bronach bronwyn brooklynn brunhild brunhilde bruni bryana brylee brynlee bryony buelah buenaventura
bujar bukurije bulah burckhard burghard burgl burim burkard burkhardt burley burney burnie byrdie błażej
caetana cahal cailin cailum cailyn caitlynn calcedonio caldonia calista calisto calixta calogero camillo
camisha cammie candelario candelas caoilfhionn caoimhin caolain caolan caomhan cappie caragh caren carie carin
carine carisa carissa carlee carleen carlie carlijn carlito carlo carlotta carlyn carma carmelita carmella
carmenza carmina carminho carola carole carolee carolin carolynn carra casemiro casie cassondra cataleya cath
catharina cathey cathie cathleen cathrin cathrine catina catrina cayla caylee caz ceara cebrián cecelia celal
celena celesta celestia celestine celie cemal cemil ceola cetin ceylin cezary chaaya chaitaly chaitanya
chakradev chakradhar chakrika chaman chameli champak chanakya chancey chanchal chandani chandresh chanelle
chanie channie chano chantel chantelle charan charissa charita charlee charleen charline charlotta charlottie
charlsie charmaine charolette charvi chasmum chatresh chatura chauncey chavvi chaya chelsie cherelle cherilyn
cherith cherrelle cherrie chesley chessie chestina chibuzo chidimma chigozie chijioke chinelo chinyere
chiquita chita chloie chrissie christeen christena christiana christin chukwudi chyna chynna chío cianan
ciarra ciarrai ciera cilla cilli cilly cinda cinthia cintia cirillo cirino citlali claas clarabelle clarinda
clarine clarissa classie claudie claudius claus cleda clelia clella clemencia clemie clemma clemmie cleola
cleora cleto cleva clevie cliffie cliodhna cloe clora clotilda clyda clydie clytie clímaco codey codie coleen
coletta coley colie collette collin coluccio conal conchur conradin constanze constança consuela coraima
cordella cordia cordie cordula coretta corie corine coriolano cornel cornelis cornie corrina corsin cosima
costantino costanzo courteney creola cressie crissie crista cristal cristiana cristine crysta curdin curt
cydney cyntha cyprian cyrill cäcilia cäcilie dabney dafina dafne dagmara dagobert dahiana dahlia daija daijah
daire dairine dairo daisey daisha daisie dajana dakoda dakotah daksh daksha dakshesh dalaja dalbir dalila
damaris damife damini damjan damyanti daneen danelle danette danijel danijela danika danique danita dannie
dannielle dany danyelle darcie dardan daria dariana darika daris darleen darline darpan darrin darryn darsh
dary dasia davie davonta dawid dayamai dayanara dayita deana deandra dearbhail dearbhaile deasia deb debbra
debera deborrah debrah debroah dedra deena deetta deiby deicy deidra dejah delcie delfino deliah delila delina
delinda delisa delle dellia dellie delma delora delpha delphia delsie demetra demetria demi demilade deneen
deniis denine denisha denita dennie derly dervla dessa destinee destiney detlev devansh devika devonta dewi
dex dezzie dhriti diandra diar dicie diedrich diethard diethelm diether dietlind dietlinde dijana dillie
dilwyn dimitri dimitrios dinis dion dionigi dionne dipta dittmar djuana djuna docia dogan dollie domenic
domenica domhnall dominga donat donata donatello donia donie donita donta dorathea doretha doretta dorina
dorinda dorine dorit dorita dorla dorle dorotha dorothe dorothee dorothée dortha dorthea dorthey dosha doshia
doshie dosia dossie doyinsola dragica drago drema drilon drita driton drucilla dubán duilio dunja durodola
dursun dwaine dylano dácil dörthe eadaoin eamonn earley earlie earnestine eartha ebbie ebele ebuka eckard
eckehard eckhardt eckhart ecrin eda edel edelbert edelgard edeltrud edgardo edhitha edier edilma edilson edin
edina edinson edisson editha edmond edmonia edmundo ednah edon edona edrie eduar eduard edwar eesha egbert ege
eggert egzon egzona ehrentraud ehrhard eimhear eiravati eitel ekaja ekalinga ekani ekansh ekanta ekantika
ekapad ekaterina ekavir ekbal ekiya ekkehart ekrem ekundayo ela elana elberta elcy elda eldora elea elenora
elenore eleonore elfida elfreda elfrieda elgie eliane elianna eliecer eliga eligah eligia elina eline eliona
elisabete elisabetha elisha elissa elizah elize elladio elliana ellinor elly ellyn elma elmina elmira elmyra
elnora eloi elona elsy eluned elvana elver elvera elvia elvie elvina elwanda elwira elyas elyssa elzada elzie
eléonore ema emaline emanuel emelia emelie emely emilce emilee emilian emiliana emilija emilse emin emina
emiro emmalee emmaline emmerich emmet emyr encarnita endrit enea enedina enes eniola enis enith enna enrico
ensar enver enya enzio eowyn eppie eraldo eren erhardt erick ericka erina erion erlinda erline ermanno
ermenegildo ermina ermine erva eryk erykah eryn eshana esila eslemnur esley esma esmee esmée esneider estella
estiven esupofo etelvina ethelyn ethie ettie eulah eulalie euphemia eusebia eustolia eutropio evalena evaline
evalyn evamaria evangelia evelena evelien evelina eveline evelynn everette evette evita evy ewatomi ezio faas
fabia fabrizia fadekemi faderera fadil fainche falan falguni falk falko fannie faqid faraj faras fariq faris
farrah faruk fatih fatime fatmir fatmire faton fayette feargal fedde federigo fedor fehintola felecia felicie
feline felisha felizitas fenna fenne ferdinando fernande ferney fiadh fiamma fibikemi fidela fien fiene
fikayomi filippa fionntan fiorenzo fiorino fisnik fitan fitim fitore fiyaz fjolla flamur fleda fleeta flo
flonnie floortje florentin florentina florentine floretta floriane florie florim florrie flurin flurina
folashade folker folkert folu frado francesco francine francisquita francy franjo franka franklyn frazer freda
fredericka frederike frederique fredi fredie fredo freeda freia fridolin friedbert friedemann frieder
friedhilde friedhold friedl friedlinde friedo frithjof frona fronia fronie fronnie fryderyk frédérique fulvio
fynn féline gabino gabriella gagan galilea ganimete garima gaspare gastone gastón gaurang gaurangi gaurika
gautami gayathri gayla gaylene gaz gazmend gbadebo gbolahan gbowoade gearldine geert geetika gelsomina genevra
gennie georganna georgeanna georges georgetta georgianna georgine geovanny geraldo geralyn gerdi gereon
gerfried gerhardt gerhart gerhild germaine gerold gerolf gerson gerta gertha gerti gertraud gertraude gertraut
gerwin ges geza giacinto giacobbe giampaolo giampiero gian giana gianfrancesco gianmarco gianpaolo gianpietro
giel gilberte gildardo gillie gilma ginette gioacchino gioachino gioffre gioia gion gionata giosuè girik
girindra girolamo girtha gisa gislinde gisselle gisèle gitte giulietta giuseppa giustino glauco glendora
glenna glennie glinda glynda goffredo goldia goldie gotthold graciana graziano grete gretl gretta grit
grégoire guarino guayarmina gudula guenther guiseppe gunar gunbir gundel gundi gundolf guneet guntram gussie
gustaw gusti gustie guthrie guusje gwyn gzim gülten hacki hagen hailee hailie hajo halie hamsini hanife
hannchen hanno hanns hannsi hanny hansgeorg hansjoachim hansjürg hansjürgen hardik harinakshi harini haris
harita harlie harol harrie harriette harshil hartmuth harun harvie hassie hasso haylee haylie hazelle hedi
hedy heidelinde heidelore heiderose heidy heimo heinfried heini heino helaine helfried hellmuth helma helmtrud
helmuth helyn hemal hemang hemangini hemani henni henretta herberto herlinda herlinde herma hermina hermine
herney hervey herwig hessie heulwen hezzie hidde hilah hildburg hildegart hildegund hildegunde hilmar hiltraud
hinewai hiral hoani hollie homero honora honoré hortencia hosie hosteen hredhaan hritik hubertine hughey
huguette hulda huldah iago iara ibeth ibidapo ibironke ibán idabelle idaira idella idika idriz iesha ieshia
ifechukwu ifunanya ige ignacy ignatz ignazio ihaia ijaya ikbal ikeoluwa ikshita ilenia iliana ilias ilija ilir
ilja illya ilonka imaran imer immacolata ina inaya indali indi indrajit indy ingeburg ingelore ingetraud
ingetraut ingmar ingolf ingried inioluwa inken ippazio iretioluwa irine irmela irmengard irmhild irmingard
irmtraut irmtrud irya ise iseoluwa ishani ishanvi ishbel ishita ishola ishwar isiah isidor ismet ivanka ivanna
ivano ivette iwan iwo iyabode iyadunni iyana iyanna izabella izabelle izaiah izayah izetta izola izora jacalyn
jacey jackeline jacquelyn jacquline jacqulyn jader jaeda jaelynn jafet jagat jagrati jagvi jai jaida jaider
jailyn jaimee jair jairaj jakayla jaleesa jalisa jalissa jaliyah jalsa jalyn jalynn jamiya jammie jamya janaki
janani janeen janessa janeth janett janiah janic janick janik janin janiya janiyah janko jann janna janne
janneth jannette jannie januja janya jaqueline jaron jasiah jasin jaslyn jasmijn jasmina jasmit jasvinder
jaswinder jaunita jaycee jaycie jayda jayde jaylah jaylee jayleen jaylinn jaylyn jaylynn jayson jaz jazlyn
jazlynn jeana jeanetta jeanie jeanine jeanmarie jeanna jeannette jeannine jeet jeevika jeferson jefferey
jeffie jeison jeisson jelka jelte jenelle jenilee jennette jennie jente jeptha jeraldine jeramiah jeramie
jeremey jeremi jeremie jerica jerilyn jerilynn jerimiah jermey jerrica jerrie jerrilyn jerson jerusha jesenia
jessee jessika jesusa jetmir jeton jetta jettie jhalak jhan jhoan jhoana jhonny jhony jie jil jinnie jinthe
jip jobst jocelyne jocelynn jochem joella joep joetta joette johannah johanne johnathan johney johnie johnna
jolanda jolanthe joleen jolette jolijn jolina joline jona jonna jonnie jordon jordy joretta jorja jort jorun
josefine josefita joseline joselyn josemari joshuah josiephine josito joslyn jossie josua joycelyn jozef judie
julianna julien julieth julijana julisa julita juliusz junia junie juri jurij jusuf juul juwon józef jördis
jędrzej kacie kacper kadijah kaela kaelyn kaelynn kahu kahurangi kaila kailee kailey kailyn kaiya kaja kajetan
kaleena kaley kalie kalina kaliyah kallie kalpit kaltrina kalyn kamala kamilah kamora kamya kanesha kanisha
kareen karie karine karlee karley karlfried karlie karlijn karola karolin karoline karrie karyn kasandra
kashish kashvi kasie kasimir kassie kastriot katarina katerine kathaleen katherin katherina kathey kathie
kathlyn katina katlynn kattie kaycee kaye kaylah kayleen kayley kaylie kaylyn kaylynn kazim kealan keanna
keano keanu keara kecia keena keesha keeva keji kelcie kellee kelsea kelsie kenan kenisha kenley kenney kenzie
keri kerim kesha keule keyla khadijah khalilah khloe kiaan kian kiana kianna kiano kiarra kiera kierra
kikelomo kiki kiley kimberlee kimberley kimberlie kimora kindra kinley kiprop kiri kisha kizzie klausi klea
klothilde kläre knud kolawole konstanty konstanze kora korede korey kori korinna kornel kornelia kortney
kosisochukwu kreszentia kriemhild krisha krista kristian kristiane kristie kristijan kristine kritika krysta
krystal krystina ksawery kujtim kunigunda kunta kushtrim kyan kyano kyara kylah kyra kyree kyrie kévim künkyi
laban labinot lacie ladina ladislaus ladli ladonna lahoma lailah laisha lajita lakendra lakesha lakeshia
lakisha laksh lakshit lanette laney lanie lanita lannie laquita laraine lashanda lashunda lasonya lassie
latanya latarsha latasha latesha latifah latonia latoria latosha latoyia latricia latrina launa laure laureen
laurens lauretta laurette lauriane laurina laurine lavada lavenia lavera laverna lavina lavona lavonda lavonia
lawanda laylah lazar lazzaro leala leana leano leart leatha ledion leela leesa leisa leisha leitha lejla leke
lekha lelah lelia lella lemmie lene lenn lenna lennie lenora leokadia leoma leoni leonia leonore leontina
leontine leota lere lesia leslee lessie lesta letha lethia letta levin levina levke lex leyre lhanzey lian
liane lias libardo libbie liberto libni liceth licia lida liddie lidie lidija lidwina lierni liesa lieschen
lieve lilah liliane lilianna lilie lilija lilla lillia lillian lilliana lillianna lillie lilyana lilyanna
lindita linette linn linna linnie lino linsey lipika liridon liridona lirim lirjan lisanne liseth lisha
lissette lissi lissie lissy litha littie liudmyla livio liwia liya lize lizeth lizette lizz lizzy ljubisa
ljudmila llew lockie lodovico loek lohit lolla lollie loney loni lonie lonna lopa loree loreen loria lorik
lorin lorinda lorine loris lorrie lossie lotti louana louanna louetta loula lourenço louvenia lovie lovina
lovisa lowri luan luana luberta luc lucetta lucette luchino lucienne lucretia lucrezia ludie ludmilla ludovica
ludovico ludwina luej luella luena luetta lugenia luigina luitgard lulah lulie luljeta lulla lulzim lurana
lurena lurline lutie lutze luvenia luvinia luzie luzius lya lydie lylah lyndia lyndsay lyndsey lynette lynley
lynnette léane lăcrămioara maanas maanav maartje mabelle macaria macey machelle macie madalena madaline
madalyn madalynn maddalena maddison madeline madelyn madelynn madhav madhavi madie madilyn madilynn madleina
madlen madlyn madora maebelle mael maeva magret magrit mahala mahalie mahika maila mairtin maisa maivi maiya
makaila makala makenna makenzie maks maksim maksymilian malaya malea maleah malene maliah malika malinda malio
malissa malissie maliyah mallie mallorie malorie malvina malwina mammie manaaki manaia manan manawa manbir
mandeep mandie manerva manervia manie manjit mannie mantas manthan manus manya maraea maralyn maranda
marcantonio marceline marcello maree mareen mareikura maren marga margaretha margaretta margarette margarida
margaritha margaud margaux margita margoth margreth margretta margrith marianela marianita marianna marica
mariechen marielle marieluise marietta mariette marifé marijan marijn marilee marilena marilla marilynn
marinda marinette marino marinus mariola marisela maristela maritta mariusz mariví mariyah markita marlana
marlee marlena marlie marlis marlise marly marlyn marlyse marnita marolyn marquita marsha mart marthe martika
martim martino martiño marva marybelle marylee maryline marylyn maryse matheo matie mats mattie matze maude
maudie maurilio maurin maurine maurits maurus maurycy mavie maxie maybelle maymie mazie mazza maël maëlle
mckinley meabh mechelle mechthilde medora megha meghan meghana meibh meinrad meirion mekhala melanine melissia
melita melitta melle mellie mellisa mellissa melodee melodie melonie melva melvina meret mergim merijn merilyn
merima merita merlin merlyn merna merrie merrilee mertie mery metehan metha metta mettie micayla micha
michaele michail micheal micheala michelangelo micheletto michelina micheline michelotto mick micki mickie
miesha mieszko migdalia miguela mihajlo mikaela mikaere mikaila mikala mikalah mikołaj mikyas milda milissa
milou mimoza minda minervia minta mintie miran mirco mireya miriah miriama mirian mirja mirl mirlinda mirna
mirsad mirte mirthe mirtie miryam mischa mistie mitali mitchel mittie mitzy miłosz modena modupe moesha
mofifoluwa mohamad mohini mojisola mojisoluwa monja monna monnie montie moppi moradeke morayo morenike moriah
morolake mosinmileoluwa mosunmola motunrayo moyosore mozella mozelle mugdha muhamed muhamet muhammed muharrem
murielle muzaffer mylee mylie myranda myriam myrta myrtha myrthe myrtie mégane nachiket nadeschda nadeshda
nadin nael nahiara nahomi naiara naim najee nakia nakisha nakita naksh nakul nanie nanna nannette nanni nannie
naoimh naoise naoma naomh natalee natali nataliia natalija natalja nataly natan natanael nataniel natasza
nathalia nathanael nathasha natosha naud nayara nayibe nazmi nealie necati nedda nedra neele neelima neider
nela nelcy nelda nelia nelie nelio nella nelle nelli nelsy nelya nemanja neo neola neoma neppie nereida nermin
neslisah netra neveah nevenka nevio niccolò nichelle nichola nichole niclas nicolaus nidhi nidra niek niharika
nik nika nikau nikia niklaus nikodem nikolaj nikora nilda nilima nilo nilson nimrat ninetta ninioluwa ninnie
ninthe nirja nisa nitara nitesh niyilolawa nkiruka nkosi noam nobie nolia nolie nonie noortje norbey noreta
noretta norina norine norita nuran nurettin nurhan nury nyasia nydia nylah nynke nyree obanijesu obianuju
octavia octavie océane odalis odalys oddie odelia odhran odika oeshi offie oge ogooluwa ojas ojasvi oke okko
oladare oladimeji olajumoke olakunle olalla olanrewaju olansile olasunmbo olevia olgierd olinda oline olivie
olivine oliwier ololade oluchi olufunmilayo olumorotimi oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwole omaja omisha omkaar omobobola omobolanle omodunni omolabake omolara
omosalewa omotara omotayo omotola omotoun omowumi omya oneta oni onkar onnie onveer onyinye oralia orazio
orelia oreofe oreste orfhlaith oriana orilla orinder orlagh orlaigh orlena orley orpha orrie ortrun ossie
osunleke oswin otelia othmar ottavio ottfried ottie ottilia ottokar ottomar ottone ovila oviya oxana oyenike
oyindasola ozella ozioma ozzie padraigin pairlee pallie pamala pamelia pamella paoletta paralee paride parlee
parley parthenia pasqual patric patrica patrik patrizio pattie paule pauletta pauric pavani payton peadar
pearla pearley pearline pearse peer peggie pellegrino pennie pepijn pepita pepito peppi perley perlita
permelia petar petro petrona phelim phileine philomena phylicia piaras pierangelo piergiorgio piergiuseppe
pierina piermaria pierpaolo piersanti pietro pili piluca pinkey pinkney pius pleun pollie pompeo pomponio
poppy porsha praneel pranit pratyush pricilla prisca prisha priska priti prudie puccio pushti qabil qadim
qarin qasim qiana quiana quinten quinty qushi quynh raagini rabea rachana rachit rachita radeke radhika raewyn
raf raffael raffaela raffaellino raffaello raghav ragna raik raina raissa rajata rajeshri rajiv raksha ralle
ramiz ranbir randolf ranieri ranveer raphaela rashida rawiri rayaan rayan rayana raymonde raymund reanna
reatha regena regenia rehaan reimar reimer reinald reinel reingard reinhart reinhild remo remzi renada renea
reni renita rennie ressie retha retta rettie rexhep rheta rhianna rhianne ria rian rianna ricciotti richelle
rickie ridhi rieke rigo rihanna rilla rillie rina rinda rino rinor rishi ritchie rixa riya riza robby robley
rochus roderich roena roise rolanda rolfi rollie romane romie romolo romona romuald ronal ronaldo ronith ronke
ronya rosabelle rosalinde rosaline rosalva roseanna rosel roselinde rosena rosetta rosey rossie roswita
rotraud rotraut rouven roxanna roz rozella ruari rubie rubiela ruggiero rupinder rushil rutha ruthild ruy
ruzica ryley rylie rómulo róża răzvan saanvi saar saban sabariego sabatino sacha sachi sadik safet sahra saioa
saksham salena salina samaksh samarth samatha samesh samie samiyah sammie sanaya sandie sanela sanije saniya
saniyah sanjuana sanjuanita sannie sanya saphira sariah sarrah sarthak sathvik saturnina saumya saundra savana
savanah savilla schley seana seanan seaneen seanna sebastiaan sebastiano sebastião sebrina segilola seline
semir senga seojin seona seraina sereina sergej sergius serina serpil sessa severo shaban shaina shakira
shalonda shameka shamika shanda shandra shaneka shanelle shanequa shanika shanita shaniya shannan shannen
shanta shaquana shaquita shara sharita sharleen sharlene sharonda shatara shauneen shaunna shaurya shawanda
shawnee shawnna shay shaylee shayna sheilah shekoni shelba shelbie shelva shelvia shelvie shena shenna sheree
sherie sherilyn sherita sherlyn sherree sheyla shiela shira shirlee shirleen shirlie shivansh shonda shonna
shpresa shqipe shravya shyla sibbie sibilla sibille sibylla siddie sieghard siegried siegrun siegward sigfried
siggi sigismund siglinde sigmar sijuade silvan silvestro similoluwa simisola simmie simonetta simão sinaida
sindy sinforosa sinisa siofra sione siya skender skyla skylar sladjana slavisa sneider sofija solomiya solène
somadina somtochukwu sooyoung soph sophronia soraia sosimo sowande stacia stanislaus stasia stefani sten
stephaine stephania stephenie sterre stine stiven stjepan subomi sudie sudiksha suhani sukhdeep susann suse
sussie suus suzette swetlana sybilla sydnee sydnie sylke sylva sylvana sylvania sylviane sylvio syreeta sükrü
tabatha tabetha tade taine takisha taliyah tallie tamala tamanna tamatha tambra tameka tamekia tamela tamera
tamia tamica tamie tamisha tammo tamra tamya tanay tanesha tangaroa tangela tanika tanish taniya taniyah
tanmayi tanveer tarah tarak tarik tarsha tash tashina tasia tatia tatianna tatyanna tawana tawanna tawnya
tayla teddie teela teena teerth telemaco telse temidayo temistocle tempie tenika tenisha tennie tenzin teo
teobaldo teodor teressa terina teuta texanna texie thaddäus thalia theobald theodocia theodosia theola
theophil thijn thomasina thoralf thresa thursa thyra théophile tianna tiare tiarna tiarnan tiarra tiegan tiera
tiesha tiffanie tijmen tilla tillmann tilmann timea timm timmie timon timothée tiney tini tinnie tirza tisha
tishie titilayo tjorven tobiasz tobie toccara toki tokunbo tollie tolulope toluwanimi tomeka tomie tomika
tommo tomori toney tonia tonicha tonino toralf torey torie torquato torrey torrie tory tosha towanda tracee
traude treena trena trent tresa tressa tressie treva tripti trisha trista triveni triya trudel trula trumaine
tuana tulia turgay turlough turvi twyla tyesha tygo tyla tymon tymoteusz tyree tyson uberto ucchal udant
udarsh udyati ugolino ujunwa umang umut unnati upadhriti upasna upkaar upma uriah urijah urishilla urmi ursina
urte urvashi urvi uta utkarsh vaishnavi vajèn valarie valentijn valentim valentyna valeri valerij valerio
valeska valinda vallie valorie vamakshi vannie vansha vanya varenya varsha vasana vasatika vassie vassilios
vasudha vedant vedhika vedika veer veerle vella velva venceslás venessa venie venita vennie veola verdie
vergie verla verlie verlyn vernelle vernetta vernia vernie vernita versie vertie vessie vicie vickey vickie
victorine vidhi vinaya vincentio vincenza viney vinie vinko violetta violette viraj virdie virgia virgie
viridiana visar vitória vivien vjollca vlora vollie volney vonetta vonnie vrinda vrishti vritti vyanjana wahab
waida waimarie wakeeta waldtraut walentina walfried walli walther waltraut waltrud waneta wanita warda warhi
warinder warjas watika wazir wendolin wenke wera westley widisha wigbert wiggerl wikitoria wilfriede
wilhelmina wilkie willfried willia willian willibald willibert wilman wilmar wladimir woldemar woodie wout
wriddhish wridesh wuraola wylie wynona xabi xalak xandi xiti xiu xián yachana yadavi yagnesh yahvi yair
yajaira yamid yamilet yamini yanick yanik yanis yannic yannik yaritza yashasvi yashawini yashica yashoda
yashodhara yashvi yassin yatan yatin yauvani yecid yeferson yeimy yejide yeni yenifer yenny yeny yerson yesid
yetta yevhen yewande yfke yina yineth yinthe ylvi ylvie yoan yochana yoselin yoshita yudy yug yuko yuli
yulieth yulisa yulissa yuly yurany yury yutika yuvraj yvan zacharie zaitra zak zandra zaniyah zariah zarna
zashil zayan zayyan zechariah zeferino zehaan zejna zella zelpha zenobia zenta zetta zettie zillah zilmil
zilpah zilpha zinal ziortza zollie zoryana áfrica ágata ámbar áurea éabha éléonore émile ötzi ülkü şükran
aaradhya adriaan ailin aitziber akos alarich aldara aleksei alem alexey amahle amaru amr anastasiya ankur antu
anurag anzhela arjen artyom asen ashish asli avinash aylen ayman aysun babsi balduin bartlomiej bayo beatli
benedikta biggi blai blaženka boleslaw boyko bryson cemile cheo chito citlalli clothilde concho dagny daithi
danila darnelle darya demarcus desislava despina dez dimitar dohyun doro ebbo ebenezer edson eeva eider eija
elvir emersyn esteve ethelbert evgeni evgeny ezgi fede fitzwilliam focko fokko francesc frits fritzli füsun
ganesh gangolf georgi gergana giles ginevra giselher gotthard govind grigor gunnel habbo halvor hansli hari
harjit harper heba helmfried hemant herfried hermione hesham hien himanshu hinata hiroki hjalmar hollis hristo
humphrey huy hösli ihno illari ilya ingela inkeri irja isra ivaylo ivet jaione jax jaxxon jayesh jebediah
jella jelto jezza jiho jockel jorid juancar junho jörgi kagiso kalliopi kantuta kartik kavitha keike khoa
killa kirill kishore krasimir krisztian krisztina kuldeep kurti kyung lalit lalitha lancelot leberecht lenerl
lieske llorenç lluc lodewijk lolo lucyna ludolf luitpold lübbo maarit maddy malen malwine manel maripili
mariya mariyana markward marquise martí mausi maxl maz meinert miep migue milind millaray mino moctezuma
montague najla naledi naresh navya nayra neidhard nelo nezahualcoyotl nihad nikolay nil nis ocko octavi okka
okke osama ossama pankraz peio penka petzi peyton phuc pihu pirulo plamen pranay pratik prudence puja quillon
quino quirze rafferty raija rajat rajeev raman rami rayen reemt rembert remmer renchen riku rishabh ritva
ritvik rola rollo roopa rositsa rumen sagar sangwoo sanni satish saurabh sayen sead senan seoyeon septimus
seraphina sergey shaima shanthi shashi shekhar shivam shota shruti siebo sigbert sinikka siri smita sooyeon
srdjan stanimir stoyan stoyanka sudha suha sujata sukhwinder sumaq suraj surjit sushma sümeyye sünje taeyang
tavita tejas tesfaye thusnelda tijana timofey tjabbo tlaloc todor tomi tonatiuh tonio tova tovah tsvetelina
uday usch uxio vasant verity veselin vikas viktoriya vimala vineet vinicius vladislav vlatka vojtech volkert
vroneli wale walti wara wernher widad wigand wilko willemijn wolfi wunibald xanthe xime ximo yana yaretzi
yaretzy yekaterina yeyo yigit ylva yolotzin yordan youngho yousef ysbrand zachariah zacharias zakhar zawadi
zayden zinaida zlatina ännchen
"""

# Names that are words as well: in lower case they need more than "im" before them.
AMBIGUOUS = word_set("""
    abril alba amber angel april ash august aurora austin bill can chance chase crystal curro daisy dale dawn
    dean des dev don earl eve faith gene grace grant guy harsh hazel hope hunter ivy jade jan jean joy june
    kai kay kent lance lee lin mar mark may melody mercy miles ming nas ned noor opal otto pat paz pearl penny
    ray reyes rich rob rod rose ruby rusty sandy santos savannah sierra sol sue sun sunny tim trinidad ugo una
    violet wade will wen wolf yang amos awa baraka basil beat biel bola brody burgi candela casimiro charo
    chelo cheyenne chuy clementine cosmo dakota dante dixie dolly dusty enoch euan fito gitti güera hyacinth
    jago juma kiko kody lalo licha loli mair mari marquis memo micah mikel moni nati neema neto oakley olive
    paisley pascual peregrine plácido pol portia presley puri quim radha remedios resi reto severin shiva sita
    socorro tacho tanner terrell themba triana tucker urban urs ursicino virtudes weston wilson yaw zuri reyes
    luz concha mai ren rosa perla nieves dolores pilar soledad asunción milagros esperanza ebony maxim neus
    ander flor reina maxi pato belle destiny eden kit misty raven rocky scarlet willow segundo máximo norm
    franco juno lucho nico clement justino ike guada amor cosme victoire caro dez rollo verity prudence harper
    ebbo ocko giles""")
GIVEN = frozenset(
    f"{_ENGLISH} {_GERMAN} {_SPANISH} {_ELSEWHERE} {_RARER} {_RAREST} may rich rocco mai caro".split()
)
_FOLDED = frozenset(folded(name) for name in GIVEN)


def is_given(word: str) -> bool:
    """True for a known given name, whatever its capitals and accents, and for its initial; of "Jean-Luc" the first part
    counts.
    """
    return (
        folded(word) in _FOLDED
        or folded(word.split("-")[0]) in _FOLDED
        or (len(word) == 2 and word[0].isupper() and word[1] == ".")
    )


def is_ambiguous(word: str) -> bool:
    """True where the name is also an everyday word ("will", "may", "grace")."""
    return word.lower() in AMBIGUOUS


def is_clearly_given(word: str) -> bool:
    """True for a known given name that has its capital, or is no everyday word."""
    return is_given(word) and (word[0].isupper() or not is_ambiguous(word))
