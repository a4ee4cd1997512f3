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

# Names of those who came from everywhere, and of their children.
_RARER = """
aad aaliyah aart aarti abdallah abdelaziz abdelkader abderrahim abebe abhishek abiodun abiola abosede achol achraf adão adaora adeel adekunle adelmo
adenike aderonke adesola adil adjoa afia afonso afua agathe agostino águeda ahmet aicha ailbhe aine aino ainsley aisling ajit åke akiko akinwale
alain albane albertina albino aled alejo alena aleš alessandra alexandros alfio alin aline alka almaz alwyn alyona alžběta amador amal amandine
amari amaury ambika amedeo américo amol anabela anais analyn anas anastasiia anastasios anatoly anaya anca ander andreea andrej ane aneta angeliki
angélique aniket aniyah annalisa annamaria annelies anni anouar anselm antía antonella antonieta antonina antonis anup anuradha anwen anxo aodhan
aparna apolline apostolos araba arantxa archana ardal arend aristidis arjan arkady arlindo armelle arnaud arnel arnulfo árpád arshad artem artur
arwel åsa asami asbjørn ashlyn ashwin asif aslam assunta athanasios attilio atul aude audelino augusto aurelien aurore aviana ayaka ayanda aymen ayo
ayotunde ayoub ayten ayumi azadeh azalea aziza azra babajide babak bachir badr bahar bahram bailee bairbre baltazar balthazar banu baptiste barack
barnabas bartholomew bastien battista baz bazza beathag beau bedwyr behnaz behrouz bekele belisario belle beñat bence benedetta bénédicte bengt
benigno benita bento beppe bernardino bernat berrin bertold bertrand bethan betül bharat bhavana bijan bilal binh birgitta birgül bisi bjarne
blandine blathnaid blaž bleddyn bo bodhi boglárka bogusław bohdana bohumil bohumila boje börje bouchra brahim brais branka branko branwen bree
breixo břetislav brid brielle brígido britt bronisław bruna bryn bukola bülent bunmi bushra busisiwe cade caetano caitriona callie calum cambria
camelia canan capucine caradog carme carmine carolien carwyn casiano cassidy castor caterina cathal cátia catrin cayden cécile ceferino celina čeněk
cengiz ceri cesare cezar chaima chakib chari chebet cherono chidinma chie chika chinonso chioma chipo chirag chitra chiyo chizoba christelle
christophe christos chrysa chusa cihan cinzia cirilo ciro claudine claudiu clémence clement cleo cletus coby coen coinneach conceição conchita
conchobar conrad conrado coralie corentin corrado corrie cosimo cosme cosmin costel covadonga crina cuong cybil cyrille czesław daiki daissy daisuke
dalibor damari damiano damilola damir daniele dănuț danuta dara dariush dariusz darko darshan darwin davi davo dawit daxton dayo deaglan deandre
deano deepesh deepika deion deirbhile deisy delaney delyth deng denys desamparados destiny dezi dezső dhruv didier dilek dilys dimitra dimitris dino
dinu diogo dionisia ditmar doina dolors domenico dominika donalda donatella đorđe dorin dougal dounia dragoș dražen driss duarte dumitru dung duong
dušan duško duván dymphna eamon eanna ebba ebere ebony eden edite edoardo édouard eduarda edyta eelco eero eetu efe efua egoitz ehrenfried ehsan
eiji eilis eimear einar eino eira eirini eirlys ekaitz ekene ekow eleni eleri elham elio elisabet elisabetta eliška elkin elodia elodie els elwyn
elżbieta emanuela emanuele emelina emeline emer emese emigdio emiko emilie emmanuelle emrys enda endre enfys engin enitan ennio enos enrica ensley
eoghan ercan erdal erdoğan erhan erkan erling erna ernestina erol ersin erwan erzsébet esi eskil espen estêvão etienne etsuko ettore eugen eugénie
eunan eunji eurig evangelos everly evert evgenia evren ewelina fabiana fabien fabrice fabrizio facu fadi fadila fadime farai farhad fariba farid
farida farouk farshid farzana fatiha fatimah faustine fearghal fearghas fenja fereshteh ferhat feride fermina ferran ferruccio fiachra fiifi fikret
filipa filipe filiz fingal finnegan fionn fiorella flavien fleur flor florent florentino florina floris folasade fotini fouad franca franciszek
franck franco françoise frans františek frederico fredy freek frida frode fuensanta fumiko funmi funmilayo fyodor gaelle gaëtan gaetano gaia gaizka
galina galo gamze gannon garang garazi garvan gaspar gaspard gautam gayatri gazza gbenga gennady gennaro genowefa georgiana georgios georgy gerallt
gerben gergely gerrit gert gesche getulio ghada ghassan ghazal ghislain ghislaine gia giacomo giada giancarlo gianfranco giang gianluca gianluigi
gianna gianni giannis gideon gigi gijs gilles gioele giordano giorgia giorgos giovanna giovanny girish girma giselle giuditta giuliana giuliano
giuseppina glyn goizane gökhan golnar gonçalo gönül gordana goro goronwy gotthilf goyo graça gracelyn graziella greger grigory gruffydd guada
gualberto gudmund guglielmo guifré guillaume guillermina gül gülcan güler gülsüm gunilla guoqiang gustaf guto guus gwenllian gwynfor györgy gyula
habib habiba hadi hafsa haile haiyan hajar hajime hakim hakon hala halil halime halina haluk hamed hamid hamide hamza hanan hanh hanneke haritz
harri harshad hasan hatem håvard havva hayat hedda hefin hege heidrun heikki hein heitor helder heledd heli hema henk hennie henri henrike henrique
henryk heribert hernando hervé hicham hideki hideo hieu hilkka hina hiroko hiromi hitesh hitomi hiwot hoang hodei homer hong hongmei honorine horia
hortense hossam hossein houda hrvoje hugues hung hüseyin huub hynek hywel iain iancu iarla ibai ichiro icía idris iestyn ifan ifeanyi iftikhar iga
ike ikechukwu ileana ilham ilhan ilie ilker ilkka ilknur ilyas iman imogene imre ingvar inna innes inocencio ioan ioanna ioannis iolanda iolo ionela
iorwerth ipek irati iratxe irena irfan irmi isa isabela isamu islwyn itsaso itzel iulia iulian izabela izaro jaakko jacco jacopo jacques jadranka
jadwiga jae jaelyn jagdish jairo jalal jalen jamar jamila jamshid janneke jannes jános janusz jari jarkko jarlath jarmila jarmo jaromír jaroslav
jarosław jaume javed javiera jawad jaxson jayanthi jayce jaylen jazmine jeb jedidiah jelle jepkosgei jerzy jesko jesper jethro jett jez jiahui
jianguo jianhua jignesh jihoon jingyi jiří jiřina jiro jitka jiwoo joëlle johana jokin jolanta jomar jone joop jørgen jorma jorrit jos joselito
josema joserra josiane josie josip josune jouni jovana jovy józsef juha juhani jukka julen jules junko juno jurre jussi justino justyna jyoti kaan
kaare kaden kadir kaia kaisa kajsa kalle kalpesh kamden kameron kamil kamran kaori kaoru kapil karima kariuki karol karolina karthik karthikeyan
kashif katerina katica katsumi kaveh kazuki kazuko kazuo kees kellan kendrick keno kentaro kepa kerem keshia ketan kev keziah khanh khosrow khurram
kiara kien kike killian kimmo kinga kipchoge kirsi kirsteen kit kiyoshi klaas klaudia klever kobe koen koji konstantina konstantinos koos koray
kordula kostas kourosh krešimir kreszenz kristoffer krystian krystyna ksenia kumiko kunle kürşat kusum květa kwadwo kwaku kwasi kweku kwesi kyla
kyler kylo kyoko kyriakos lachlann ladislav laetitia lajos lale laleh lamar lambert lamia laoise laquan larisa lashonda latha latifa latrice
laureana laureano laurențiu lauri lech leen leena leendert lefteris leidy lekan leland lenka lennon leone leonhard leonid lesya leszek letizia
levent levente leydi leyla libuše lieke liesl lieven lihua liisa lijuan lili lindiwe lisbet lise liselotte lisette liviu ljubica lleucu llinos lluís
llyr loes loic lolita lonnie lorcan loredana loz lubna lubomír luboš lucho lucile luděk ludivine ludmila luigi luigia luiz luka lula lungile lurdes
luuk lyla lyubov lyudmila maaike maame mabli maca macedonio machiko machteld maciek macrina maddi madhu madhuri madoc mafalda magali magdolna maha
mahdi mahendra mahmut mahnaz mahsa maia maialen maider maira maire mairead mairi maj majid makena maki makoto maksym malak mamen mandla manju manni
manolis mara marcelle marcellus márcio mared margareta margherita margriet maricel maricris marieke mariela mariella marija marijana marijke marília
mariona marit marivic marja marjan marjatta marjolaine markel markéta markku marko marleen marleny marley marsaili martijn martine maruja marwa
marwan maryuri marzena masaki masako masao masoud massimiliano massimo matěj mateja mateus matheus mathijs matija matthieu matthijs matti mattia
mátyás maura maurizio mavi maxence maxi maxim maxime maximina máximo mayank mayerly mayumi medwyn megumi mehran mehrdad meifang meik meinir mekdes
meles meltem menna menno meral merchi mercurio merel mererid merete meriem merja mert meryem meseret mesut metin meurig mhairi micael michalis
michela michiel michiko michl midori mieczysław mieke mihir miho mika miki mikko miklós milada mildred milivoj miljana milorad miloš miloslav
mingming minho minji minna minoru miodrag mirabel mircea mireille mirjana miroslava mirosława misaki misty mitesh mitra mitsuko miyuki mladen moez
mogens mohsen mojgan momme momo momoko moncho monika monique morgane morten morteza mosun mouna mounir mourad mpho mridula müge mugur mukund
münevver murali murilo muthoni myfanwy mykhailo mylène nabil nabila nadeem nadège nader naděžda nadezhda nadir nagore nahla naima najat najib najwa
nandi nandini nándor nannerl naoki napoleón narciso nasir nasreen nasrin nasser nataša nathalie natsuki naveed nawal nazan nazanin nazar nazia nazlı
nebojša necla nehuén nekane nel nélida nello nerys neşe nesrin neus nevaeh neven nevena nevin nga ngan nhi nhung nicolae nicoleta nicoletta nicolò
nienke nihal nihat niko nikolaos nikolina nikos nilesh nilgün niloufar nilüfer nima nirmala nives nizar njoroge nkem nneka noa noboru nobuo noé
noémie nohora nola nomvula nonso noriko norm noura nubia nunzia nuri nurten nyambura oana oberon octavian oddvar odile odilia odilo odilón odin
ogechi ognjen oğuz oier oihana okechukwu olamide olatz olaya oleg oleh olesya olin olivier olli olof olufemi oluwatobi omaira ombretta ömer omnia
onur onyeka oonagh ophelia ophélie orhan ornella orsolya osagie osamu osian ostap otakar otávio othman ottmar ouafa oussama outi ove ovidiu owain
oyin oyindamola øystein özcan özden özge özgür paavo pablito padraic paislee päivi palesa pallavi palle palmira panagiota panagiotis pancho
pantaleón parag paraskevi paresh parisa parth parveen parviz pasquale pato patrizia patrycja patryk paulette paulien pavla pavlína pavlo pavlos
payam pedrito peigi pekka pelin pelle pentti percival pere perihan perrine petre petri petros petru petter philippe phong piera pierluigi piero
pierrette pierrick piet pieter pim piotrek pippo pirjo pirmin piroska piyush plutarco polina ponciano poonam pouya prashant praveen predrag przemek
przemysław pınar qiang qing quan queralt quoc rachid rachida radim radka radmila radomír radosław radovan radu raegan raelyn rafał raffaele
raffaella rafik raghavan ragnar raimo raimondo raisa ramakrishnan ramazan ramin ramy ranald ranko raoul rareș rasha rashad rashmi rasmus ratko raven
recep reda reem refik régis reiko reina reinier réka rémi remus remy renan renaud rens renske revathi reza rhian rhodri rhona rhun rhydian riccardo
riitta rimma rinaldo risto ritesh riyad rizwan roar rober rocky rodel rodica rodolphe rodri roel rogério roksana romain romeo rommel rong roos roque
rosalee rosângela rosaria roscoe roser rossana rossella rostislav rotimi roxane roya rozália ruairi rudo ruggero ruixin rukhsana rumiñahui rupa
ruslan rute rutilio ruud rüya růžena rylee ryota ryszard saad saara sabah sabela sabri saburo sachiko sadhbh sadia safaa sahar şahin saida saima
sajid sakari salah salih saliha salim salwa saman sameer samia samina samuele sanda sandesh sándor sandrine sangeeta sanja santina santosh saqib
šárka saša satomi satu savaş saverio savita saylor sayuri scarlet scarlett seba sébastien şebnem sedat seema sefa segundo selah selam selamawit
selçuk selda selim sema semih semra senad senem şener şenol seonag seppo serap serdar serge sergiu serhat şerife servando setsuko seun seung sevda
séverine sevgi sevil sevim seyi seyma shabana shadi shahid shahram shahrzad shailesh shanice shanshan shanti shawnda shaz shazia shazza sherif
shigeru shiloh shinji shirish shiro shizuka shobha shoji shu shufen siamak sibusiso siddharth siebe sietske siham sile silvestre silviu sima sinan
sioned sirkka sirpa siv siyabonga siyu sjaak sjoerd slavica slávka slavko sławomir sofiane soheila sohrab sola songül sönke soojin sora sorin sorina
sorley sotiris souad soufiane soukaina spyros srđan srinivasan staffan stanislav stavros stef stefania steinar stelian stelios štěpán štěpánka
stéphane stevan stig stina stipe stu suat subramaniam sudhir süheyla şule süleyman sumiko suna sundaram sune susumu suzana svatopluk svein svend
svetozar sylvain sylwia szabolcs szilvia szymon taco tadashi tafadzwa taha tahir taichi taina takako takashi takumi taliesin tamer tamiko táňa taner
tanguy tanisha tapani tapio taraneh tarja tarkan tarmo taro tassilo tatenda tato tatsuya tatyana tavo tawanda tayfun taylan tayo teagan teemu tegwen
teleri telma tendai tereza terje tero teté tetsuya teun tez thanasis thandiwe theodoros thérèse theresia thibault thibaut thierry thijmen thinh thor
thorbjørn thore thulani tiana tiberiu tibor tien tigist tihana tihomir tiina tijs tilo timoteo timur tincho tineke tingting tino tiphaine tito titus
tiziana tiziano tjeerd tobin toivo tolu tomasa tomislav tomke tommaso tomohiro tomos toon tord torge toru torunn tosca toshiko tosin traian trang
tremaine trev trinh trond truc trude trung truus trygve tsegaye tshepo tsuyoshi tuba tudor tudur tuğçe tuija tülay tülin tullio tuomas tuomo turan
türkan tushar tuula tuva tuyet twan txomin tyrese ubbo uche uchenna ufuk ugochi uğur ulli ultan umar umberto umesh ümran unni urho urko uroš urszula
usman utz uxía uxoa uzma uzoma vaclav vadim vahid väinö valdir valeriu valery vanda vandana vasanthi vasco vasilica vasiliki vasilis vasily vassilis
vedat vedran veikko veit veli vendula venkataraman venkatesh vero véronique vesa victoire vidar vidya viet viggo viktorie vilém vilmos vinh vinicio
viorel viorica vipul virgil virginie virpi vishal vít vitalii vitaly vito vitor vittoria vittorio viveka viviane vjekoslav vladan vladimíra vlado
vlasta vuk vyacheslav wacław wael wafa wairimu waldtraud walid wangari waqas weiwei wencke wenjing weronika wiebe wiesław wiesława wiktor wiktoria
wilfrido willow willy wim wissam witold władysław wojtek wouter wren wyn wytske xevi xiana xiaofeng xiaohong xiaoli xiaoyan xiuying xoel xuan xue
xueying xurxo xus yael yahya yajing yalçın yamileth yamina yanan yaneth yannis yanyan yaroslava yasaman yaşar yasir yasuko yasuo yating yavuz yegor
yeisson yelena yeliz yemi yeşim yessenia yevgenia yevgeniya yiannis yifan yiming ying yingying yinka yngve yogesh yolima yolonda yonas yongqiang
yoshi yoshiko yosuke younes youssra yuchen yuhan yukiko yukio yuliia yumei yumi yumiko yuna yunus yurani yurley yusuke yuxuan yves yvo yıldız yılmaz
zafer zahid zaid zaiden zakaria zander zanele zaria zaylee zaynab zbyněk zbyszek zdeněk zdenko zdravko zdzisław zeeshan zeki zekiye zélia zeliha
željka željko zerrin zewdu zhanna zhen zhiqiang zineb zixuan zlata zodwa zohreh zoi zola zorica zouhair zoya zrinka zsolt zsuzsanna zubair zuhal
zulay zuriñe zuzana zuzanna zvonimir zygmunt
abdoulaye addison advait aiden aimee ainara aishwarya aissatou alban albie aleksander alisson allyson alyson amie amrit anahera andrii angus ania
aroha arrate asher ashlee ashleigh atze aynur baljit baris beatus bernadette bertl beulah billie bjoern bobbie brandi brandie brayden breanna briana
brianne britney brittney bryanna büsra cagla candi catarina catharine ceyda chencho cheri claudette concetta constantin corbinian cuqui dani dawna
dayna dazza deloris denzil dermot dianna diederik dilara dinah dougie douwe dänu earline ede edu elroy elsbeth emir erlend estibaliz estíbaliz
everett fer ferdi fergal florine franzl fredl gaby garth gerlind gertrude ginés gonza gonzo gosia grayson greyson grover guenter guille gustl gülsen
hadassah haizea haleigh hansjörg hansl hanspeter hansueli hayleigh heiri hemi hias hinemoa hinni hiske hotte ignacia ijeoma ikenna ineke inez irina
irv itxaso iva jackalyn jacklyn jaclyn janosch jasmeet jayla jed jenifer joaquina joerg jola jonathon jonte jordyn joselu josemi jowan juanpe
juergen julius juna juniper jésica jöggi jürg kadiatou kaitlin kaitlynn karolyn katelyn katelynn kathrine katlyn kaylee kaylin kaytlyn kelli kellie
kemi kerri kerrie khady khristopher kola korbi kristopher kuddel kuddl kylee köbes köbi kübra lainey landon latonya laurin lavern leatrice leigh
leilani lencho lennard leola lettie lety lia licho liesbeth lio lisl lorea lorene lorie loveday lowenna luchi luisma luna lynsey mackie macu maddox
madisyn magui makayla malia mamie manoli marcy mariama mariluz marloes maru marv mathilda matiu mckayla mckenzie mechas meche mecki meena mereana
merryn merve mikayla milt moana moustapha mya mäni nacha nahia naroa natis navjot ndeye nolan noldi nunzio oaklynn obiageli olha olufunke olumide
oswaldo oumar ousseynou pacho paquita paty pearlie petroc piran pitter pocho poldl priscila quincy randolph ranjit rebekah reyansh roxie rudolph
rutger ruthli ryder ryker sallie samanta samu sandri saray schorschi sekou serhii shawna shellie sietse sjors soeren sondra staci steffan stephany
stöffi sveinn tadgh tamati tamina tammi tammie tamsyn tane tegen telmo terrie tessie tetiana tetyana theda thurman tijn tillie tjitske traudel
tristen twila tünn ursi vasyl veena vihaan viky vitus vonda werni wiremu wole woody xaverl yaize yildiz yola yoli yosune yuliya zosia
"""

# Names that are words as well: in lower case they need more than "im" before them.
AMBIGUOUS = word_set("""abril alba amber angel april ash august aurora austin bill can chance chase crystal curro daisy dale dawn dean des dev don earl eve faith gene grace grant guy harsh hazel hope hunter ivy jade jan jean joy june kai kay kent
    lance lee lin mar mark may melody mercy miles ming nas ned noor opal otto pat paz pearl penny ray reyes rich rob rod rose ruby rusty sandy santos savannah sierra sol sue sun sunny tim trinidad ugo una violet wade will wen wolf yang
    amos awa baraka basil beat biel bola brody burgi candela casimiro charo chelo cheyenne chuy clementine cosmo dakota
    dante dixie dolly dusty enoch euan fito gitti güera hyacinth jago juma kiko kody lalo licha loli mair mari marquis memo micah
    mikel moni nati neema neto oakley olive paisley pascual peregrine plácido pol portia presley puri quim radha remedios resi reto
    severin shiva sita socorro tacho tanner terrell themba triana tucker urban urs ursicino virtudes weston wilson yaw zuri
    reyes luz concha mai ren rosa perla nieves dolores pilar soledad asunción milagros esperanza
    ebony maxim neus ander flor reina maxi pato belle destiny eden kit misty raven rocky scarlet willow segundo máximo norm franco juno lucho nico clement justino ike guada amor cosme victoire""")
GIVEN = frozenset(f"{_ENGLISH} {_GERMAN} {_SPANISH} {_ELSEWHERE} {_RARER} may rich rocco mai".split())
_FOLDED = frozenset(folded(name) for name in GIVEN)


def is_given(word: str) -> bool:
    """True for a known given name, whatever its capitals and accents; of "Jean-Luc" the first part counts."""
    return folded(word) in _FOLDED or folded(word.split("-")[0]) in _FOLDED


def is_ambiguous(word: str) -> bool:
    """True where the name is also an everyday word ("will", "may", "grace")."""
    return word.lower() in AMBIGUOUS


def is_clearly_given(word: str) -> bool:
    """True for a known given name that has its capital, or is no everyday word."""
    return is_given(word) and (word[0].isupper() or not is_ambiguous(word))
