"""Given names that tell a name from a word where capitals do not: "im dana" against "im late"."""

from __future__ import annotations

from bot.understanding.folding import folded, word_set

# Written by hand: the names met most often in the three languages and in the trade around them.
_ENGLISH = """
aaron abby abdul abigail abraham ada adam adele adrian adriana agnes ahmed aidan aisha alan alana alastair albert alec alex alexa alexander alexandra
alexandria alexis alfred alice alicia alisa alison allan allen allison ally alvin alyssa amanda amber amelia amir amit amy ana anand anastasia andre
andrea andreas andrew andy angel angela angelica angie anil anita anjali ann anna annabel anne annette annie anthony antoine anton antonia antonio anya
april archie ariana ariel arjun arlene arnold arthur arun ash asha ashley ashok astrid audrey austin ava avery axel ayesha bailey barbara barney barry bart beatrice becca
becky ben benedict benjamin bernard bernice beth bethany betty bev beverly bianca bill billy blair blake bob bobby bonnie boris brad bradley brandon
brenda brendan brett brian brianna bridget brittany brooke bruce bruno bryan bryce caitlin caleb callum calvin cameron camilla camille candice carl
carla carlos carly carmen carol caroline carolyn carrie carter casey cassandra cassie catherine cathy cecilia cedric celeste celine chad chantal charlene charles
charlie charlotte chase chelsea cheng cheryl chester chloe chris christian christie christina christine christoph christopher christy chuck cindy claire clara
clare clarence claude claudia clayton cliff clifford clint clive cody colette colin colleen connie connor conor constance cora corey cory courtney craig cristina
crystal curtis cynthia cyrus daisy dale damian damien damon dan dana daniel daniela danielle danny daphne darius darlene darrell darren dave david dawn dean
deanna debbie deborah debra declan dee deepa deepak deirdre delia denis denise dennis derek des desmond dev devin devon dexter diana diane dianne diego dilip dinesh
dirk dmitri dolores dom dominic dominique don donald donna dora doreen doris dorothy doug douglas drew duncan dustin dwayne dylan earl ed eddie edgar edith edmund
edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie elvis emil emilia emily emma
emmanuel eric erica erik erika erin ernest erwin esme esther ethan eugene eva evan eve evelyn ewan ezra fabian faith farah fatima faye felicia felicity felix
fergus fernando fiona flora florence floyd fran frances francesca francis francisco frank frankie franklin fred freddie frederick freya gabriel gabriela gabrielle
gail gareth garrett garry gary gavin gemma gene genevieve geoff geoffrey george georgia georgina gerald gerard gerry gill gillian gina ginny giovanni gita glen glenn
gloria gordon grace graham grant greg gregory greta guillermo gus guy gwen hailey hal hamish hana hanna hannah hans harold harriet harris harrison harry harsh harvey hassan hayden
hayley hazel heather hector heidi helen helena henrik henry herbert herman hilary hiroshi holly hope howard hubert hugh hugo hunter ian ibrahim ida ignacio igor
imogen imran ingrid ira irene iris irma isaac isabel isabella isabelle isaiah isla ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jane janet
janice jared jasmin jasmine jason jasper javier jay jaya jayden jayne jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jess jesse
jessica jessie jesus jill jim jimmy jin jo joan joana joanna joanne jocelyn jodie jody joe joel joey johan johanna john johnny jon jonah jonas jonathan jonny jordan jorge jose
josef joseph josephine josh joshua joy joyce juan juanita jude judith judy julia julian juliana julie juliet june justin justine kai kaitlyn kamal kara karen karim karin
karina karl karla kate katharine katherine kathleen kathryn kathy katie katrina katy kay kaya kayla keira keith kelly kelsey kelvin ken kendra kenneth kenny kent
kenji kerry kevin khalid kieran kim kimberly kira kiran kirk kirsten kirsty klaus kofi kris krishna kristen kristin kristina kumar kurt kyle kylie lance lara larry lars latoya laura
lauren laurence laurie lawrence layla lea leah leanne lee leila len lena leo leon leona leonard leroy lesley leslie lester levi lewis liam libby lila lily lin lina lincoln
linda lindsay lindsey lionel lisa liz liza lizzie lloyd logan lois lola lora loraine loretta lorna lorraine louie louis louisa louise lucas lucia lucille lucy luis luke lydia lyn
lynda lynn lynne mabel mack mackenzie maddie madeleine madison mae maggie magnus mahesh malcolm malik mandy manuel marc marcel marcia marco marcos marcus margaret margot
maria mariah marian marianne marie marilyn marina mario marion marisa marissa marius marjorie mark marlene marshall martha martin martina marvin mary mason mat mateo mathew
matilda matt matthew maureen maurice mavis max maxine maxwell maya mei meg megan mel melanie melinda melissa melody mercedes mercy meredith mia michael michaela michele michelle
miguel mike mikhail mila miles millie milo milton mimi mina mindy ming miranda miriam mitch mitchell moe mohamed mohammad mohammed mohan moira mollie molly mona monica morgan morris moses
muhammad muriel murray myra nadia nadine nancy naomi nas natalia natalie natasha nate nathan nathaniel neal ned neha neil nell nelson nia niamh nicholas nick nicola
nicolas nicole nigel nikhil niki nikita nikki nina nisha noah noel noelle nora norma norman norah oliver olivia ollie omar opal oscar otto owen paige pam pamela pat patel patricia patrick
patsy patty paul paula pauline pavel pearl pedro peggy penelope penny percy perry pete peter phil philip philippa phillip phoebe phyllis pierre pippa piper pooja polly pradeep pranav prakash
preston priscilla priya quentin quinn rachael rachel raj rajesh ralph ramesh ramon randall randy raphael rashid raul ravi ray raymond rebecca reggie reginald rekha rene renee reuben rex rhea
rhonda rhys ricardo richard rick ricky riley rita rob robbie robert roberta roberto robin robyn rochelle rod roderick rodney roger rohan rohit roland roman ron ronald ronan ronnie rory rosa rosalie rosalind rosanna rosario rose
rosemary rosie ross rowan roxanne roy ruben ruby rudy rufus rupert russell rusty ruth ryan sabrina sadie saeed sally salma sam samantha samir sammy samuel sandeep sandra sandy sanjay sara sarah sasha saul savannah scott sean
sebastian selena selina serena sergei sergio seth shane shania shannon sharon shaun shauna shawn sheila shelby sheldon shelley shelly sheryl shirley shiv shona shreya sid sidney siena sienna
sierra silvia simon simone sinead siobhan sofia solomon sonia sonja sonya sophia sophie spencer stacey stacy stan stanley stefan stella stephan stephanie stephen steve steven
stewart stuart sue sunil sunita suresh susan susanna susanne susie suzanne suzie sven sybil sylvia tabitha tamara tami tammy tanya tara tariq tasha tatiana ted terence teresa terri terry tess
tessa thea thelma theo theodore theresa thomas tia tiffany tim timothy tina toby todd tom tomas tommy toni tony tracey tracy travis trevor trish tricia tristan trudy tyler tyrone una ursula
usha uma valerie vanessa vera vernon veronica vic vicki vicky victor victoria vijay vikram vince vincent viola violet virginia vivek vivian vivienne vlad wade wallace walter wanda warren wayne
wei wendy wes wesley whitney wilfred will willa william willie wilma winston wyatt xavier xiao yasmin yasmine yolanda yuki yuri yusuf yvette yvonne zac zach zachary zack zane zara zeke zoe zoey
ottoline gwilym gethin dafydd ieuan llewellyn angharad bronwen carys cerys ffion sian mair morwenna demelza jago kerensa tamsin euan lachlan struan ruaridh niall aoife
saoirse ciara caoimhe grainne orla maeve fionnuala eoin cillian diarmuid padraig seamus cormac tadhg fintan malachy oisin basil cyril cuthbert tarquin barnaby crispin
peregrine lucian cosmo ptolemy horatio algernon bertram winifred ethel enid gladys olive hyacinth clementine araminta cressida beatrix cordelia perdita portia saskia
dixie dolly dusty hank dwight clyde otis silas ezekiel jedediah obadiah thaddeus zebulon abner amos enoch micah josiah jeremiah nehemiah malachi hezekiah weston
colton braxton jaxon brody kody tanner tucker dakota cheyenne presley kinsley brinley oakley paisley raelynn jolene earlene lurleen raylene tonya shaniqua keisha lakeisha
tamika deshawn darnell jamal marquis terrell devonte akua yaw adwoa chinwe obinna chukwu amara bola kehinde taiwo folake babatunde ayodele amadou moussa ousmane awa
aminata mamadou ibrahima cheikh mwangi akinyi juma neema baraka zuri thandi bongani themba
addie adeline agatha aileen ailsa alasdair alfie alistair alonzo althea alya anastacia andie annabelle ansel anthea aoibheann arabella arlo arnie artie aubrey augie
augustus aurelia austen basia bella benji bennett bernie bertie bessie betsy bettie blanche bobbi bonny boyd brant brendon brenna brent bridie brigid bronagh burt byron
caden caitlyn caleigh candace carey carlton carolyne carrigan casper catriona cecil cecily charis charley charlton chas chaz chelsey cherie chet christal ciaran cian
cliona clem clementina clodagh colm conall conan corinne cortney crispian cyndi daniella danica darcy darla darragh darryl daryl davey davina daz deanne dearbhla debs
deedee deidre delilah della delores delroy denny denzel derry dessie devlin dewey dione donal donnie donny dorian dottie drusilla dulcie duane dunstan dwain eddy edie
edwina effie eilidh eilish elaina elanor eldon eleanora elettra elinor elmer elmo eloise elspeth elton elwood emmett emmie emmylou erma erminia ernie errol essie estelle
ethelred etta eunice evangeline evie fanny fay fidelma fifi finbar finlay finley finnian fitz flossie fliss fraser freida frederica freddy gabby gabe gabbie gaynor gena
geordie georgette georgie geraint geri gertie gilly gilroy gladwyn glenda glenys glynis godfrey gracie grady graeme guinevere gwenda gwendolyn gwyneth haley hallie
hannibal harlan hattie haydn hayward hebe helene henrietta herb herbie herschel hettie hillary hiram horace howie huw huey hughie ila imani ingram iona irvin irving
isadora isobel ithiel ivor izzy jacinda jacoby jada jaden jaimie jameel jandy janelle janette janey janie janine janis jarrod jarvis jeannie jemima jemma jermaine jeri
jerri jerrod jessamine jillian jimbo jimmie joanie joann jodi joellen johnnie jolie joni jools jordana jory josette joss jovan judah judd judi juliette justus kacey kaleb
kali kari karissa kasey kasper kassandra kath kati kayden kayleigh keegan keely kez khadija kiefer kieron kirstin kirstie kitty kolby kourtney kristy lacey laila lanny
larissa latisha laverne lavinia layton leander leandra leanna leann leighton lemuel lenny leonora leora lesa leta letitia lexi lexie liana lilian lilith lindy lissa liv
livia lizbeth lorelei loren lorelai lorenza lori lottie lou louella lucien lucinda lucius ludo luther lyle lyndon mab mags mahalia maisie mallory mandi manny marcella
marci marcie margery margie margo marguerite mariel marigold marla marlon marlowe marnie marty maryann maryanne marylou matty maximus mckenna meggie melvin melvyn merrill
merv mervyn meryl mickey mikey millicent minnie mitzi moll mordecai morag morley mort mortimer moya muireann mungo murdo myles myrna myron myrtle mystique nancie nanette
natalya nathanial neel nellie nessa netta nettie neville ngaire nicki nicky nicolette nige nita noelene nona noreen nuala odell odette oleta olwen omari oran orin orlaith
orson orville osbert ottis ozzy padma pascoe pascale patrice patti patton pauly paxton pernilla perrin petey petula phineas phyl prue quinton rachelle rafe randal
ravinder rayna raymondo reba reece reese rena renae reva rhett rhiannon rhoda rhonwen ricki rickey rikki roan robb robbo robina roddy rogan roisin róisín rolland roly
rona ronna rosaleen rosalyn rosamund roseanne rosella roselyn roshan roslyn rowena roxy rube rudyard ruthie ruthven rylan sallyann salvatore samson sanjeev sarita savanna
scot scottie seb seumas seren shana shanaya shani shanna shari sharma sharron shayla shayne sheena shelia shelton sheri sherman sherri sherrie sherry sherwin shirl shyam
sibyl simeon simmi simona sissy skye skyler sophy sorcha stacie starla stevie sukhi sully suki sunniva susannah suze suzanna sylvie tallulah talia talitha tamar taryn
tatum tavish tawny teddy teegan tegan teri terra terrance terrence thais theodora theron thom thora tierney tiff timmy tirzah tomasina tommie torin torquil tori traci
tracie trina trixie trudie tycho tyra tyrell ulric ulysses ursa vaughn velda velma venetia vern verna vernice vesta vikki vilma vinnie vinny vita viv walden wally walt
waylon wendell wenona wilbert wilbur wilda wilf willard willis winfield winnie winona wolfie woodrow wynn wynne xander yancy yehuda yolande yorick yvie zadie zain zaira
zeb zelda zelma zena zeph zina zinnia zora
"""
_GERMAN = """
achim adalbert adelheid albrecht alfons alois alwin andrea anette angelika anja anke annegret anneliese annika antje anton armin arne arno astrid august babette bärbel barbara bastian beate
ben bernd bernhard bert berthold bettina birgit birte björn bodo brigitte britta burkhard carina carsten charlotte christa christel christiane christof christoph clara claudia clemens conny cord corinna cornelia cornelius dagmar daniela
detlef dieter dietmar dietrich dirk dörte dominik dorothea eberhard eckhard edeltraud edgar ekkehard elfriede elisabeth elke ellen elmar else emil emre enno erhard erich erika ernst erwin eva evi ewald
fatma ferdinand finn florian frank franz franziska franzi frauke frederik frieda friederike friedhelm friedrich fritz gabi gabriele gerd gerda gerhard gerlinde gernot gertrud gisela gitta götz greta gudrun günter günther gundula gunnar guido
gustav hanna hannelore hannes hans hans-peter harald hartmut hedwig heide heidemarie heike heiko heiner heinrich heinz helga helge hellmut helmut hendrik henning henriette hermann hilde hildegard hinnerk holger horst hubert ilona ilse inga inge ingeborg ingo ingrid ines
inka irene irmgard isabell isolde jakob jana janina jannik jannis jens jenny jessica joachim jochen johann johanna johannes jonas jörg jörn josef judith jule julia juliane jürgen jutta kai karin karina karl karl-heinz karla karsten
kaspar kathrin katharina kathi katja katrin kerstin kirsten klara klaus knut konrad konstantin kristin kurt lara lasse lea leni lena lennart leon leonie liesel lieselotte lilli linus lisa lore lorenz lothar lotte luca luisa lukas lutz lydia magda magdalena maike maik maja malte mandy manfred manuela marcel marco
mareike margarete margit margot margret maria marianne marie marina marion marita markus marlene marlies marta marten martin martina mathias mathilde matthias maximilian meike mehmet melanie merle michael michaela michi mike mirjam moritz murat mustafa nadine nadja natascha nele nicole niels
niklas nils nina norbert ole olaf oliver olga oskar oswald otmar otto pascal patrick paul paula petra philipp pia rainer ralf ramona raphael regina regine reiner reinhard reinhold renate rene ricarda rita robin roland rolf romy ronny rosemarie rosi roswitha rudi rudolf rüdiger ruth sabine sabrina
samuel sandra sarah sascha sepp sebastian selma sibylle siegfried siegmund siegrid sieglinde sigmund sigrid silja silke silvia simon simone sina sofie sonja stefan stefanie steffen steffi stephan susanne svenja swen sven sybille sylvia tanja tatjana theo theodor theresa thilo thomas thorben thorsten till tilman tim timo tina tobias tobi
tom toni torben torsten traute udo ulf ulla uli ulrich ulrike ursel ursula uschi ute uwe valentin vanessa vera verena veronika viktor viktoria volker volkmar vroni walburga waldemar walter waltraud wanda wenzel werner wibke wiebke wieland wilfried wilhelm wilhelmine willi winfried wolf wolfgang wolfram xaver yannick yvonne
resi beto chayo loisl burgi zenzi gitti moni fritzi poldi ferdl hansi schorsch girgl wastl aloisia kunigunde swantje fiete onno eike gesa geesche imke insa rebekka rahel
sören hauke tjark kjell lotta ottilie annemarie mechthild notburga leopold leopoldine ruprecht gottlieb gottfried traugott ansgar ignaz korbinian quirin vinzenz benedikt
kornelius laurenz severin urban reto urs beat ueli hansruedi ruedi röbi sämi seppi vreni trudi anneli bethli regula margrit nurcan aysel gülay yasemin derya okan ismail
hussein mariam
balthasar bartholomäus benno burkhart caspar christfried christl dankwart dierk eckart edda edeltraut egon eilert elfi elfie elli emmi emmy engelbert erdmute ernestine
evelin evelyne fabienne felicitas friedel friedericke fritzl gebhard georg geraldine gero gesine giesela gilda gottlob gregor gretchen gretel gunda gunhild hanne hanni
harro hartwig helmar helmtraud henner henny hella herta hertha hilke hiltrud hinrich hubertus ilka ilsa ingbert irmtraud ivo jenni joschka jost jupp karlheinz karsta
käthe kilian klemens kuno kunibert kurtis lilo lilly lioba lisbeth lorchen ludger ludwig luise luzia magdalene malin manja mareile margarethe margitta mariele marika
marlen marliese mathis mechtild meinhard meinolf melchior michel nepomuk nicolai nico nikolas nikolaus notker olav oltmann ortrud ortwin osman otfried philine raimund
reimund reinhilde rike romina ronja rosina rosl rosmarie ruppert sandro sarina senta siegbert siegmar sigi sigrun silvester silvio solveig susi sylvester tabea theres
thekla thies thilde tilda tilly tonja traudl trudl ulrika undine volkhard vreneli wendelin wiltrud winni wolfhard xenia yasmina zdenka zita
"""
_SPANISH = """
abel abelardo abril adela adolfo adrián adriana agustín agustina aída ainhoa aitana aitor alba alberto alejandra alejandro alfonso alfredo alicia almudena alonso álvaro amadeo amaia amalia amparo ana anabel anahí andrea andrés ángel ángela ángeles antonia antonio aránzazu ariadna arturo asunción
aurora bárbara beatriz bea begoña belén benito benjamín bernardo blanca borja brenda bruno camila camilo carla carlos carlota carmelo carmen carolina catalina cecilia celia césar chus clara claudia clemente concepción concha constanza consuelo cristian cristina cristóbal curro damián daniel daniela darío david débora
diana diego dolores domingo edgar eduardo elena elías elisa elsa elvira emilia emiliano emilio encarna encarnación enric enrique ernesto esperanza esteban estefanía estela ester eugenia eugenio eulalia eva fabián fabiola fátima federico felipe félix fermín fernanda fernando fidel florencia francisca francisco fran gabriel gabriela
gael gemma genaro gerardo germán gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo héctor hernán hilda horacio hugo humberto ignacio ignasi iker imanol inés inma inmaculada iñaki iñigo irene iria iris irma isaac isabel isidro ismael itziar iván izaskun jacinto jacobo jaime javi javier jenaro
jerónimo jesús jimena joan joaquín jonathan jordi jorge josé joseba josefa josefina josep juan juana juancho juanjo julia julián juliana julieta julio karina lara laura leandro leire leonardo leonor leticia lidia lola lorena lorenzo lourdes lucas lucía luciana luciano luis luisa luismi lupe luz macarena magdalena maite
malena manolo manuel manuela manu mar marc marcela marcelo marcos margarita maría mariana mariano maribel marina mario marisa marisol marta martín martina mateo matías mauricio mauro maximiliano mayra mercè mercedes micaela miguel milagros minerva miquel mireia miriam moisés mónica montse montserrat nacho nadia natalia nerea néstor
nicolás nieves noelia noemí norberto nuria núria octavio olga óscar pablo paco paloma pamela paola patricia patricio patxi pau paula paulina paz pedro pepa pepe pepi pilar primitivo purificación quique rafa rafael ramiro ramón raquel raúl rebeca regina renata reyes ricardo roberto rocío rodolfo rodrigo rogelio román rosa rosalía rosario
rubén salvador samuel sandra santi santiago santos sara saúl sebastián sergi sergio silvia simón sofía sol soledad sonia susana tamara tania tatiana teodoro teresa toño tomás trinidad unai úrsula valentín valentina valeria vanesa vera verónica vicente víctor victoria violeta virginia viviana xavi xavier ximena xoan yago yaiza yesenia yolanda
yésica yessica brayan jonatan jhon maicol wilmer wilber wilson cristhian isaías jeremías ezequiel facundo lautaro santino bautista benicio dante asier eneko mikel
gorka xabier koldo josu txema miren garbiñe edurne uxue oriol arnau pol quim biel aleix guillem meritxell laia aina remei triana candela angustias remedios asun puri
conchi natividad nati trini socorro virtudes fulgencio wenceslao hermenegildo leovigildo recaredo saturnino saturio eleuterio eustaquio gumersindo hipólito nicanor
nicomedes onofre pancracio policarpo prudencio restituto sinforoso teófilo tiburcio zacarías anselmo abundio bonifacio casimiro celestino clodomiro demetrio evaristo
florencio fortunato herminio indalecio ladislao leoncio macario marcelino maximino olegario pascual plácido rigoberto secundino severiano silverio telesforo ursicino
valeriano venancio xiomara yadira zoila zoraida marilú maricarmen mariángeles marijose chelo charo paqui loli mari kiko chema nando fito lalo memo güicho chuy chucho
poncho tacho neto lupita chabela chela licha güera
abdón abelino adalberto adelaida adelina adolfina agapito agripina albina alcides aldo aleida alexia alfonsina alida alina alirio aliria altagracia alvarito amancio
amaranta amaro ambrosio amílcar anacleto anastasio anatolio andreína andresa anelis angelita angelines aníbal antolín apolinar aquiles aquilino araceli arcadio argimiro
aristides armanda armida arnaldo arsenio artemio asdrúbal atanasio atilio augusta aureliano aurelio auxiliadora avelino azahara azucena baldomero basilio bartolomé
begonia belinda benedicta benilde berenice bernabé bernarda berta bertha betsabé bibiana bladimir blas bonifacia braulio brígida briseida brunilda calixto candelaria
cándida cándido caridad carmela carmencita casandra casilda catalino cayetano cayetana cecilio celedonio celestina celso cesáreo chavela cipriano ciriaco clarisa claudina
claudio cleofás cleotilde clotilde constancio constantino coralia cornelio corina crescencio crescencia crisanto crispina cristino cuauhtémoc dagoberto dalia dámaso
danilo dayana delfín delfina delmira deogracias desiderio desirée deyanira diamela dimas dinora dionisio domitila donato donatila dorotea dunia eberto edelmira edelmiro
edilberto eduvigis efraín efrén egidio eladia eladio elba elder eleazar eleonora elia eliana elida eligio eliseo eloísa eloy elpidio elvio emérito emeterio encarni
enriqueta epifanio erasmo ermelinda ernesta esmeralda espiridión estanislao estefany eudora eufemia eufemio eulogio eusebio eustaquia eutimio evangelina evelia evelio
exequiel ezequías fabricio faustino fausto febe feliciana feliciano felipa felisa felisberto fernán fidelia filemón filiberto filomena flavia flavio florinda floro
fortunata francina froilán fructuoso fulgencia gema genoveva gerónimo gertrudis gervasio gino gladis godofredo graciano gracián gregoria gricelda griselda gualterio
guiomar haroldo haydée heberto heladio heliodoro heliodora heraclio heriberto hermelinda herminia higinio hilario hilaria hipólita honorato honoria honorio hortensia
idalia idoia ifigenia ildefonso ildefonsa iluminada imelda indira iraide isaura isidora isidoro ismenia isolina ítalo ivonne jacinta jael jazmín jennyfer jessenia
jhonatan jorgelina josefo josías josué jovita juancarlos juanma juanfran juanito judit julissa justina justiniano juventino katerin katia katya keila lamberto landelino
lázaro leocadia leocadio leonel leonela leónidas leonilda leopoldo leopoldina leovigilda librado liborio ligia lilia liliana lisandro lisardo liset loida longinos loreto
lucero lucila lucina lucio lucrecia luisana luisina luzmila magaly maida malú mamerto manola manuelita marcelina marcial marciano mariajo mariángela mariantonia maricela
maricruz marielena marioly maritza maritere martiniano martirio mateu matilde maximiano mayte melania melany melba melchor melina melisa melitón melquíades mercedita
merche meritxel milagritos milka mirella mirta misael nahuel nahún narcisa narcís natacha natalio nayeli nazaret nazario nelly nemesio nerina nereo nicanora nicasio
nicodemo nicolasa nidia nivia nohemí nuncio obdulia obdulio ofelia oneida onésimo ordoño orestes orfelina orlanda osvaldo otilia otilio ovidio palmiro pánfilo pascuala
patrocinio paulino pelayo perla petronila pío pilarín plácida plinio policarpa porfirio potenciano práxedes prisciliano quintín quirino rafaela raimunda raimundo raymundo
régulo reinaldo remigio renato renzo reynaldo robustiano rodolfa romelia romualdo rosalba rosalina rosalinda rosana rosaura rosenda rosendo rudecindo rufina rufino rufo
ruperta ruperto rut sabas sabina sabino salomé salomón salomona salustiano salvadora samara sandalio santiaga saula sebas sebastiana segismundo selene serafín serafina
serapio sergia severino sigfrido silvana silvano simeón simplicio sindulfo sira siro sixto socorrito sonsoles sotera susanita tadeo tarsicio teodora teodosio teófila
teresita tere tesifonte toribio torcuato trifón trinitario tulio ubaldo ulises urbano uriel úrsulo valente valentino vania velia veridiana vicenta victoriano victorina
victorino virgilio virginio vitalia vitaliano viviano vladimir wenceslada wilfredo xochitl yahaira yamila yamile yanet yanina yaret yazmín yeison yeray ylenia yohana
yovani yuliana yuridia yurena zaida zenaida zenón zulema zuleyka zulma
"""
_ELSEWHERE = """
abdullah abel adebayo agnieszka aiko akira aleksandr aleksandra alessandro alessia ali amina amira anders andrzej andrei angelo anh anouk anneke arash arda aurelie aya ayse bao bartosz bartek benoit bogdan bram caio can carina cem chiara chidi chiamaka chinedu cristiano daan dario davide delphine deniz dmitry
dragan ebru ece eirik elif emeka emine emre enzo erdem esra eun ewa fabio fatou federica femke feng filip filippo florin francois françois frédéric fredrik freja gabor giorgio giulia giulio giuseppe goran grzegorz guilherme gustavo gwenaelle haruto hassan hiro hoa huan hui hyun ilaria ines ioana ivana jacek
jaap jakub jelena jeroen jing joao joão joaquim joost joris jun kamila karel kasia katarzyna kemal kenta kwame laszlo laurent leila liang ling lorenzo luca lucie ludovic lukasz maarten magda maciej mads malgorzata manon marek marta mateusz mathieu matteo maud mehdi mei mette michal michał mihai mikael mikkel milan milena mirela
mirko miroslav mustafa nadia ngozi nguyen nikolai nikola nkechi noor nuno obi olena olga olu oluwaseun ondrej oskar otieno paolo paulo pawel paweł petr piotr radek raluca ren renata rik roxana rui ryo sakura sander sanna sanne sinem sofie soo stefano stijn sun svetlana takeshi tamas tadeusz thiago thijs tiago tomasz tomoko
tuan tuğba ugo ümit vasil vera vincenzo viktor wanjiru wen willem wojciech xiaoming xin yan yang yann yara yassine yasin yosef youssef yui yuan yulia yun zbigniew zeynep zhang zoltan zofia zsofia
ayaan ananya aditya akash aman amrita ankit ankita anushka arnav bhavna chetan divya gaurav harish isha jatin kavita kavya kunal lakshmi manish manoj meera mukesh naveen neeraj lavanya ekaraj gurpreet harpreet manpreet jaspreet amandeep kiranjit parminder balwinder simran navdeep hardeep tanvir farhan imtiaz faisal kareem khaled mahmoud mostafa ahmad abdulrahman salman sultan tarek waleed yasser ziad zainab zahra rania dina huda layth maryam nour salma sana shirin soraya tahira yasmeen ngoc thanh minh duc linh phuong quang tam thao van huong seojun minjun jisoo hyejin haruka yuto kaito naoko mariko xinyi zihan jia jiayi xiaohui meiling weiming chiamaka chukwuemeka ifeoma kelechi nnamdi oluwadamilola temitope tunde yetunde femi adaeze amaka kwabena kojo ama akosua abena thabo sipho lerato nomsa wambui kamau njeri otieno achieng zlatko miroslaw mattias frederik frederic svea linnea elin agneta bjorn torbjorn sigurd leif astri ragnhild vesna ivica zoran dejan bojan nenad slobodan jasna ljiljana snezana dragana alma mira amor bienvenida rolando armando orlando fernanda debora alta meta frederick sibel cansu ozlem murat hakan serkan tolga volkan burak berk aylin selin gizem melek hatice hulya zehra nuray naveen neeraj nitin pankaj parul pooja prasad priyanka rahul rakesh ritu sachin samira shalini shilpa shivani sneha sonal srinivas sushil swati tanvi varun vinay vinod yash
ajay sumit mohit akhil karan tarun geeta radha sita saraswati parvati aditi diya ishaan aarav vivaan kabir shiva venkat raghu gopal sohan anuj dheeraj kulwinder rajinder
surinder haruki satoshi yoko keiko emi rika thuy yevgeny dmytro oleksandr oleksiy andriy serhiy volodymyr mykola ihor yaroslav bohdan taras oksana iryna svitlana halyna
nataliya kateryna daryna krzysztof marcin kazimierz stanisław bożena grażyna dorota beata iwona istván ferenc attila csaba balázs ildikó eszter katalin vasile ionuț
gheorghe cătălin mihaela luminița milica
"""

# Names that are words as well: in lower case they need more than "im" before them.
AMBIGUOUS = word_set("""abril alba amber angel april ash august aurora austin bill can chance chase crystal curro daisy dale dawn dean des dev don earl eve faith gene grace grant guy harsh hazel hope hunter ivy jade jan jean joy june kai kay kent
    lance lee lin mar mark may melody mercy miles ming nas ned noor opal otto pat paz pearl penny ray reyes rich rob rod rose ruby rusty sandy santos savannah sierra sol sue sun sunny tim trinidad ugo una violet wade will wen wolf yang
    amos awa baraka basil beat biel bola brody burgi candela casimiro charo chelo cheyenne chuy clementine cosmo dakota
    dante dixie dolly dusty enoch euan fito gitti güera hyacinth jago juma kiko kody lalo licha loli mair mari marquis memo micah
    mikel moni nati neema neto oakley olive paisley pascual peregrine plácido pol portia presley puri quim radha remedios resi reto
    severin shiva sita socorro tacho tanner terrell themba triana tucker urban urs ursicino virtudes weston wilson yaw zuri
    reyes luz concha mai ren rosa perla nieves dolores pilar soledad asunción milagros esperanza""")
GIVEN = frozenset(f"{_ENGLISH} {_GERMAN} {_SPANISH} {_ELSEWHERE} may rich rocco mai".split())
_FOLDED = frozenset(folded(name) for name in GIVEN)


def is_given(word: str) -> bool:
    """True for a known given name, whatever its capitals and accents; of "Jean-Luc" the first part counts."""
    return folded(word) in _FOLDED or folded(word.split("-")[0]) in _FOLDED


def is_ambiguous(word: str) -> bool:
    """True where the name is also an everyday word ("will", "may", "grace")."""
    return word.lower() in AMBIGUOUS
