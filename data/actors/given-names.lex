# given-names.lex -- given names by gender: "Maria said she ...".
#
#   given    NAME; NAME; ...        names in one line or more
#   gender   m or f
#
# Only names that nearly all bearers share in one gender: names used for both, and names that are
# better known as a word, a place or a family name, are left out. A name written with marks stands
# here with and without them. Each name stands once, under the first region that has it.
#
# Source: written for this project from general knowledge. Licence: Apache-2.0

# ---- English and Irish, Scottish, Welsh ----

given    John; Robert; James; Michael; William; David; Richard; Joseph; Thomas; Charles; Christopher; Matthew
given    Anthony; Mark; Donald; Steven; Stephen; Paul; Andrew; Joshua; Kenneth; Kevin; Brian; George; Timothy
given    Ronald; Edward; Jason; Jeffrey; Geoffrey; Jeff; Geoff; Jacob; Gary; Nicholas; Nick; Eric; Jonathan
given    Larry; Justin; Brandon; Benjamin; Ben; Samuel; Gregory; Greg; Patrick; Raymond; Jack; Dennis; Jerry
given    Aaron; Henry; Douglas; Doug; Peter; Zachary; Kyle; Walter; Ethan; Jeremy; Harold; Keith; Roger; Noah
given    Gerald; Carl; Arthur; Albert; Philip; Phillip; Phil; Ralph; Roy; Eugene; Randy; Vincent; Russell; Louis
given    Bobby; Johnny; Bradley; Brad; Howard; Alan; Allan; Derek; Simon; Nigel; Neil; Ian; Colin; Malcolm
given    Gordon; Stuart; Stewart; Trevor; Clive; Graeme; Duncan; Angus; Alastair; Alistair; Alasdair; Hamish
given    Ewan; Euan; Gareth; Rhys; Dafydd; Owain; Carwyn; Emlyn; Hywel; Keir; Rishi; Boris; Tony; Antony; Mike
given    Mick; Steve; Jim; Jimmy; Joe; Joey; Tom; Tommy; Tim; Dan; Danny; Dave; Andy; Matt; Rick; Ricky; Ron
given    Ted; Teddy; Ed; Eddie; Fred; Freddie; Frederick; Harry; Hugh; Humphrey; Rupert; Julian; Adrian; Damian
given    Damien; Dominic; Edmund; Edwin; Ernest; Oliver; Oscar; Leo; Leonard; Liam; Luke; Theodore; Theo; Tobias
given    Toby; Dylan; Connor; Conor; Sean; Shaun; Shane; Declan; Brendan; Barry; Cormac; Colm; Ciarán; Ciaran
given    Eoin; Eamon; Éamon; Fergus; Finbar; Seamus; Séamus; Padraig; Pádraig; Ruairí; Ruairi; Rory; Niall
given    Micheál; Micheal; Enda; Darragh; Donal; Lachlan; Bruce; Craig; Donnie; Dwight; Barack; Elliot; Gavin
given    Glen; Glenn; Herbert; Irving; Isaac; Ivor; Joel; Kirk; Lloyd; Lyle; Marvin; Maurice; Max; Melvin; Mitch
given    Nathan; Nathaniel; Newt; Norman; Pete; Quentin; Reginald; Roland; Roderick; Rodney; Rudolph; Rudy
given    Scott; Seth; Stanley; Terrence; Terence; Wayne; Wesley; Winston; Zack; Chuck; Clifford; Darren; Darryl
given    Daryl; Denis; Derrick; Desmond; Dexter; Dustin; Edgar; Elijah; Ezra; Garry; Garth; Gilbert; Hector
given    Hank; Horace; Jared; Jarrod; Jed; Jesse; Josh; Josiah; Kurt; Lionel; Lyndon; Marcus; Marty; Micah; Mitt
given    Moses; Ned; Nelson; Orville; Percy; Reuben; Solomon; Sonny; Thaddeus; Vince; Virgil; Wendell; Wilbur
given    Wilfred; Woodrow; Elon; Bernie; Antonin; Ritchie; Sajid; Kwasi; Zac; Crispin; Gerry; Martin; Mathew
given    Jasper; Jake; Brett; Bob; Paddy; Bertie; Brent; Chester; Clint; Douglass; Errol; Fergal; Gerard; Jonah
given    Kieran; Kieron; Leland; Lorne; Milo; Murray; Nate; Neville; Ollie; Otis; Russ; Tristan; Zachariah
given    Jamal; DeShawn; Tyrone; Darnell; Demetrius
gender   m

given    Mary; Patricia; Jennifer; Linda; Elizabeth; Barbara; Susan; Jessica; Sarah; Lisa; Nancy; Betty
given    Margaret; Sandra; Kimberly; Emily; Donna; Michelle; Dorothy; Carole; Amanda; Melissa; Deborah
given    Stephanie; Rebecca; Sharon; Laura; Cynthia; Kathleen; Amy; Angela; Shirley; Anna; Brenda; Pamela; Emma
given    Nicole; Helen; Samantha; Katherine; Catherine; Christine; Debra; Rachel; Carolyn; Janet; Maria; Heather
given    Diane; Julie; Joyce; Kathryn; Olivia; Frances; Martha; Cheryl; Megan; Meghan; Alice; Ann; Anne; Annie
given    Teresa; Theresa; Sara; Doris; Gloria; Janice; Julia; Marie; Judy; Judith; Denise; Marilyn; Danielle
given    Sophia; Sophie; Isabella; Isabel; Natalie; Diana; Abigail; Kayla; Jane; Lori; Laurie; Tiffany
given    Alexandra; Hannah; Eleanor; Ella; Ellen; Elaine; Eileen; Edith; Edna; Esther; Ethel; Eva; Evelyn; Fiona
given    Gail; Geraldine; Gillian; Gertrude; Gwen; Gwendolyn; Harriet; Hillary; Hilda; Imogen; Irene; Isobel
given    Jacqueline; Jacinda; Jemima; Jenny; Jill; Joanna; Joanne; Jodie; Josephine; Juliet; Kate; Katie; Kathy
given    Katy; Kirsten; Kirsty; Kristen; Kristin; Lara; Lauren; Leah; Leanne; Lillian; Liz; Liza; Lizzie; Lois
given    Louise; Lucy; Lucinda; Lydia; Lynne; Mabel; Madeleine; Madeline; Maggie; Mandy; Margery; Marjorie
given    Maureen; Mavis; Melanie; Melinda; Meredith; Mildred; Millicent; Minnie; Miriam; Moira; Molly; Monica
given    Muriel; Myra; Myrtle; Nadine; Naomi; Nellie; Nikki; Nora; Norma; Paula; Pauline; Peggy; Penelope
given    Phoebe; Phyllis; Polly; Philippa; Pippa; Rhoda; Rita; Roberta; Rosalind; Rosemary; Rosie; Roxanne; Ruth
given    Sally; Selina; Serena; Sheila; Shelley; Sonia; Sylvia; Tamara; Tanya; Tara; Thelma; Tina; Tracey
given    Ursula; Valerie; Vanessa; Vera; Veronica; Vivian; Vivienne; Wanda; Wendy; Winifred; Yvette; Yvonne; Zoe
given    Zoë; Bridget; Brigid; Siobhan; Siobhán; Sinead; Sinéad; Niamh; Aoife; Saoirse; Mairead; Máiréad
given    Gráinne; Grainne; Caoimhe; Orla; Róisín; Roisin; Deirdre; Nuala; Maeve; Catriona; Eilidh; Mhairi; Morag
given    Ailsa; Eluned; Rhiannon; Nerys; Siân; Sian; Bronwen; Bethan; Angharad; Suella; Priti; Theodora; Kamala
given    Condoleezza; Oprah; Latoya; Rhonda; Rochelle; Sabrina; Jeanne; Jeanette; Bernadette; Bernice; Beatrice
given    Bertha; Beth; Betsy; Bonnie; Camilla; Candace; Caroline; Cassandra; Cecilia; Celia; Charlene; Claire
given    Clara; Clare; Claudia; Colleen; Cordelia; Daphne; Darlene; Debbie; Delia; Della; Dianne; Dinah; Dora
given    Doreen; Elise; Eliza; Elsa; Elsie; Erica; Erika; Estelle; Eunice; Felicity; Gemma; Georgina; Gina
given    Ginny; Glenda; Glenys; Greta; Gretchen; Henrietta; Ilana; Ilene; Jacquelyn; Janine; Jeannie; Joann
given    Jolene; Juliana; Kathie; Kayleigh; Kellyanne; Kerri; Kristi; Kristy; Lana; Laverne; Leonora; Letitia
given    Lorna; Loretta; Louisa; Lucille; Luella; Mamie; Marcia; Margot; Marianne; Marla; Marlene; Maxine
given    Michaela; Mollie; Mona; Nanette; Nettie; Noreen; Odette; Ophelia; Patsy; Patty; Priscilla; Rosalie
given    Rosalyn; Roseanne; Roz; Sadie; Sheryl; Sondra; Susannah; Susie; Suzanne; Tabitha; Tamsin; Tricia; Trudy
given    Velma; Verna; Wilma; Winnie; Zelda; Cindy; Tammy; Carrie; Jeanine; Chrystia; Marise; Kaitlin; Kaitlan
given    Caitlin; Leonie; Lynda; Maia; Marcy; Miranda; Nigella; Rosamund; Samira; Tessa; Trisha; Willa; Adele
given    Agatha; Amelia; Annabel; Annabelle; Arlene; Audrey; Ava; Bernadine; Carla; Christina; Clarissa; Cora
given    Corinne; Elisabeth; Ellie; Ernestine; Francesca; Freda; Genevieve; Ingrid; Kirstie; Maisie; Matilda
given    Sylvie; Vicky; Vicki
gender   f

# ---- French and Belgian, Swiss ----

given    Emmanuel; François; Francois; Nicolas; Pierre; Philippe; Jacques; Laurent; Gérard; Gérald; Bernard
given    Michel; Alain; André; Andre; Antoine; Arnaud; Aurélien; Aurelien; Baptiste; Bastien; Benoît; Benoit
given    Bertrand; Bruno; Cédric; Cedric; Charles-Henri; Christophe; Clément; Clement; Cyril; Didier; Édouard
given    Edouard; Éric; Étienne; Etienne; Fabien; Fabrice; Fernand; Florian; Florent; Franck; Frédéric; Frederic
given    Gabriel; Gaël; Gael; Gaston; Gauthier; Georges; Gilles; Grégoire; Gregoire; Guillaume; Gustave; Henri
given    Hervé; Herve; Hubert; Hugo; Jean-Baptiste; Jean-Bertrand; Jean-Claude; Jean-François; Jean-Francois
given    Jean-Luc; Jean-Louis; Jean-Marc; Jean-Marie; Jean-Michel; Jean-Noël; Jean-Noel; Jean-Paul; Jean-Pierre
given    Jean-Yves; Jérôme; Jerome; Jérémie; Joël; Julien; Léo; Loïc; Loic; Louis-Philippe; Luc; Lucien; Manuel
given    Marc; Marcel; Matthieu; Mathieu; Maxence; Maxime; Olivier; Pascal; Patrice; Pierre-Yves; Raphaël
given    Raphael; Rémi; Rémy; Remy; René; Rene; Romain; Sébastien; Sebastien; Serge; Stéphane; Stephane
given    Stanislas; Sylvain; Thibault; Thibaut; Thierry; Valéry; Valery; Xavier; Yann; Yannick; Yvan; Yves
given    Alphonse; Anatole; Armand; Augustin; Auguste; Blaise; Célestin; Celestin; Dieudonné; Dieudonne
given    Donatien; Edmond; Émile; Emile; Évariste; Evariste; Faustin; Félix; Felix; Ferdinand; Firmin; Fulgence
given    Gaspard; Gédéon; Gedeon; Germain; Honoré; Honore; Ignace; Isidore; Laurent-Désiré; Laurent-Desire
given    Léopold; Leopold; Léonard; Marcellin; Médard; Medard; Modeste; Moïse; Moise; Norbert; Pacôme; Pacome
given    Sylvestre; Théodore; Théophile; Theophile; Valentin; Théo; Dimitri; Elio; Guido; Alexandre; Ludovic
given    Gautier; Régis; Regis; Geoffroy; Amaury; Bart; Wouter
gender   m

given    Anne-Marie; Marie-Louise; Marie-Claude; Marie-Christine; Marie-France; Brigitte; Ségolène; Segolene
given    Élisabeth; Christiane; Nathalie; Isabelle; Martine; Monique; Françoise; Francoise; Chantal; Véronique
given    Veronique; Valérie; Sandrine; Stéphanie; Céline; Celine; Aurélie; Aurelie; Émilie; Emilie; Élodie
given    Elodie; Laetitia; Hélène; Helene; Agnès; Agnes; Agathe; Amélie; Amelie; Anaïs; Anais; Anne-Sophie
given    Antoinette; Arlette; Aurore; Béatrice; Bénédicte; Benedicte; Capucine; Cécile; Cecile; Célia; Chloé
given    Chloe; Christelle; Clémence; Clemence; Clémentine; Clementine; Clotilde; Colette; Danièle; Delphine
given    Dorothée; Dorothee; Édith; Éléonore; Eleonore; Éliane; Eliane; Élise; Emmanuelle; Éva; Eugénie; Eugenie
given    Ève; Fabienne; Fanny; Fernande; Gabrielle; Gaëlle; Gaelle; Geneviève; Ghislaine; Gisèle; Gisele
given    Hortense; Huguette; Inès; Ines; Irène; Jeannette; Joëlle; Joelle; Josette; Josiane; Juliette; Justine
given    Karine; Laure; Léa; Lea; Léonie; Liliane; Lucie; Lucienne; Ludivine; Manon; Margaux; Marguerite
given    Marielle; Marlène; Marthe; Mathilde; Maryse; Maud; Mélanie; Mélissa; Michèle; Micheline; Mireille
given    Myriam; Nadège; Nadege; Noémie; Noemie; Océane; Oceane; Odile; Oriane; Pascale; Paulette; Rachida
given    Raymonde; Renée; Renee; Rosine; Roselyne; Sabine; Séverine; Severine; Solange; Solène; Solene; Thérèse
given    Therese; Virginie; Viviane; Yolande; Zoé; Najat; Najiba; Aurélia; Aurelia; Hadja; Frédérica; Frederica
given    Salomé; Salome
gender   f

# ---- German, Austrian, Dutch ----

given    Olaf; Friedrich; Frank-Walter; Sebastian; Alexander; Andreas; Armin; Arno; Axel; Bastian; Benedikt
given    Bernd; Bernhard; Björn; Bjorn; Burkhard; Carsten; Claus; Daniel; Detlef; Dieter; Dietmar; Dietrich
given    Dirk; Eberhard; Eckart; Egon; Ekkehard; Emil; Erich; Ernst; Erwin; Eugen; Ewald; Fabian; Franz
given    Franz-Josef; Frederik; Fritz; Georg; Gerhard; Gernot; Gottfried; Günter; Gunter; Günther; Gunther
given    Guenter; Gustav; Hannes; Hans; Hans-Dietrich; Hans-Georg; Hans-Peter; Harald; Hartmut; Heiko; Heiner
given    Heinrich; Heinz; Heinz-Christian; Helmut; Helmuth; Hendrik; Henning; Hermann; Hilmar; Holger; Horst
given    Hubertus; Ingo; Jakob; Joachim; Jochen; Johann; Johannes; Jonas; Jörg; Jorg; Joerg; Josef; Julius
given    Jürgen; Jurgen; Juergen; Karl; Karl-Heinz; Karl-Theodor; Karsten; Kaspar; Klaus; Knut; Konrad
given    Konstantin; Kristian; Lars; Leonhard; Lothar; Ludwig; Lukas; Lutz; Manfred; Marco; Marius; Markus
given    Matthias; Meinhard; Moritz; Niklas; Olav; Ottmar; Otto; Philipp; Rainer; Ralf; Reinhard; Reinhold
given    Roderich; Rolf; Rüdiger; Rudiger; Ruediger; Rudolf; Ruprecht; Siegfried; Siegmar; Sigmar; Stefan
given    Steffen; Sven; Thilo; Thorsten; Torsten; Tilman; Timo; Tino; Torben; Udo; Ulf; Ulrich; Uwe; Volker
given    Volkmar; Walther; Werner; Wilhelm; Wilfried; Willy; Winfried; Wolf-Dieter; Wolfgang; Wolfram; Alois
given    Anton; Arnold; Engelbert; Ignaz; Jannik; Diederik; Geert; Gerrit; Hendrikus; Herman; Jaap; Jelle
given    Jeroen; Joop; Joost; Joris; Kees; Klaas; Koen; Laurens; Maarten; Matthijs; Niels; Pieter; Pim; Ruben
given    Ruud; Sander; Sjoerd; Theun; Thijs; Tjibbe; Willem; Wim; Wopke; Frans; Frits; Henk; Stijn; Guus
gender   m

given    Annalena; Annegret; Anja; Anke; Anneliese; Annette; Antje; Astrid; Bärbel; Barbel; Beate; Beatrix
given    Bettina; Birgit; Britta; Brunhilde; Christa; Christel; Cornelia; Dagmar; Dorothea; Edeltraud; Elfriede
given    Elke; Erna; Franziska; Frauke; Frieda; Friederike; Gerda; Gerlinde; Gisela; Gudrun; Hannelore; Hedwig
given    Heidemarie; Heidi; Heidrun; Heike; Helga; Henriette; Hertha; Hildegard; Hilde; Ilse; Ingeborg; Irmgard
given    Jana; Johanna; Jutta; Karin; Karla; Karoline; Katarina; Katharina; Kathrin; Katja; Katrin; Kerstin
given    Klara; Kristina; Leni; Lieselotte; Lisbeth; Luise; Magda; Magdalena; Manuela; Mareike; Margarete
given    Margarethe; Margit; Margret; Margrit; Marlies; Martina; Mechthild; Monika; Nadja; Nele; Ramona; Renate
given    Ricarda; Rosemarie; Saskia; Sibylle; Sieglinde; Sigrid; Silke; Silvia; Stefanie; Susanne; Svenja; Tanja
given    Theresia; Trude; Ulrike; Ute; Verena; Viola; Waltraud; Wiebke; Wilhelmine; Sahra; Margrethe; Anneke
given    Annemarie; Anouk; Beatrijs; Carola; Eline; Els; Femke; Frederika; Geertje; Hanneke; Hedy; Jolanda
given    Kajsa; Khadija; Laurentien; Lieke; Lilianne; Marieke; Marijke; Marjolein; Mieke; Mirjam; Neelie; Rianne
given    Tineke; Wilhelmina; Willemijn; Máxima; Maxima; Brigit; Simonetta; Eveline
gender   f

# ---- Spanish and Catalan, Basque, Galician ----

given    José; Jose; Juan; Luis; Carlos; Miguel; Pedro; Javier; Antonio; Alejandro; Andrés; Andres; Ángel
given    Alberto; Alfonso; Alfredo; Álvaro; Alvaro; Arturo; Augusto; Armando; Arnaldo; Adolfo; Agustín; Agustin
given    Aníbal; Anibal; Baltasar; Bartolomé; Bartolome; Benito; Bernardo; Camilo; Carles; César; Cesar
given    Clemente; Cristóbal; Cristobal; Dagoberto; Damián; Darío; Dario; Diego; Edgardo; Eduardo; Efraín
given    Efrain; Eladio; Eleazar; Elías; Elias; Eliseo; Emilio; Enrique; Ernesto; Esteban; Eugenio; Evaristo
given    Evo; Fabián; Facundo; Federico; Felipe; Fermín; Fermin; Fernando; Fidel; Francisco; Gabino; Gerardo
given    Germán; Gilberto; Gonzalo; Gregorio; Guillermo; Gustavo; Hernán; Hernan; Hernando; Hipólito; Hipolito
given    Horacio; Humberto; Ignacio; Iñaki; Inaki; Iñigo; Inigo; Isidro; Ismael; Iván; Ivan; Jacinto; Jerónimo
given    Jeronimo; Jesús; Jesus; Joaquín; Joaquin; Jordi; Jorge; Josep; Josu; Julián; Julio; Leandro; Leonardo
given    Leonel; Leopoldo; Lorenzo; Luciano; Lucio; Marcelo; Marcial; Mariano; Mario; Martín; Mateo; Matías
given    Matias; Mauricio; Máximo; Maximo; Moisés; Moises; Nayib; Néstor; Nestor; Nicanor; Nicolás; Norberto
given    Octavio; Omar; Oriol; Óscar; Pablo; Pascual; Patricio; Porfirio; Rafael; Raimundo; Ramiro; Ramón; Ramon
given    Raúl; Raul; Reinaldo; Ricardo; Rigoberto; Roberto; Rodolfo; Rodrigo; Rogelio; Rolando; Rubén; Rufino
given    Sandro; Saúl; Saul; Sebastián; Sergio; Silvio; Simón; Teodoro; Timoteo; Tomás; Tomas; Ulises; Unai
given    Valentín; Vicente; Víctor; Victor; Virgilio; Vladimiro; Wilfredo; Wilmer; Xabier; Xavi; Yamandú
given    Yamandu; Ollanta; Vladimir; Jhon; Jair; Nahuel; Gastón; Hernaldo; Alonso; Aitor; Asier; Mikel; Iker
given    Eneko; Pere; Artur; Quim; Enric; Ferran; Lluís; Lluis; Miquel; Diosdado; Tarek; Jorgito; Juancho; Pepe
given    Paco; Nacho; Maikel; Osmany; Yunior
gender   m

given    María; Ana; Carmen; Dolores; Pilar; Josefa; Francisca; Cristina; Marta; Elena; Lucía; Lucia; Raquel
given    Alicia; Adriana; Alejandra; Amparo; Ángela; Antonia; Araceli; Arantxa; Asunta; Azucena; Bárbara
given    Beatriz; Begoña; Begona; Belén; Belen; Blanca; Camila; Catalina; Consuelo; Covadonga; Dalila; Daniela
given    Dayana; Delcy; Delfina; Dina; Edelmira; Elisa; Elvira; Emilia; Encarna; Enriqueta; Ernestina; Esmeralda
given    Esperanza; Estefanía; Estefania; Estela; Ester; Eugenia; Eulalia; Evangelina; Fabiola; Fátima; Fatima
given    Fernanda; Filomena; Florencia; Gabriela; Genoveva; Graciela; Griselda; Guillermina; Herminia; Hortensia
given    Idalia; Inés; Inmaculada; Irma; Isadora; Ivonne; Jimena; Josefina; Juana; Julieta; Karina; Keiko
given    Leonor; Leticia; Lidia; Liliana; Lina; Lola; Lorena; Luisa; Luz; Macarena; Magaly; Maite; Marcela
given    Margarita; Mariana; Maribel; Maricela; Mariela; Marina; Marisa; Marisol; Maritza; Matilde; Maura; Mayra
given    Milagros; Mireia; Mirtha; Mónica; Montse; Nadia; Natalia; Nerea; Nélida; Nelida; Noelia; Nuria; Olga
given    Ofelia; Paloma; Rafaela; Rebeca; Rigoberta; Rocío; Rocio; Rosa; Rosalía; Rosalia; Rosalba; Rosana
given    Rosaura; Roxana; Sofía; Soledad; Soraya; Susana; Tatiana; Úrsula; Vanesa; Verónica; Violeta; Viviana
given    Ximena; Xiomara; Xóchitl; Xochitl; Yadira; Yolanda; Yoani; Zoraida; Zulema; Itziar; Ainhoa; Amaia
given    Edurne; Leire; Garbiñe; Garbine; Meritxell; Laia; Neus; Carme; Aída; Aida; Berta; Dilma; Fabiana
given    Lilian; Lenia; Mirta; Hebe; Epsy; Yanira; Dignora
gender   f

# ---- Portuguese and Brazilian, Lusophone Africa ----

given    João; Joao; António; Antônio; Luís; Luiz; Paulo; Rui; Duarte; Afonso; Bento; Caetano; Ciro; Dinis
given    Edson; Fábio; Fabio; Flávio; Flavio; Geraldo; Gilmar; Gonçalo; Goncalo; Guilherme; Heitor; Henrique
given    Hélder; Helder; Inácio; Inacio; Joaquim; Júlio; Lourenço; Lourenco; Mário; Márcio; Marcio; Mateus
given    Maurício; Murilo; Nuno; Otávio; Otavio; Rogério; Rogerio; Romeu; Rômulo; Romulo; Ronaldo; Sérgio
given    Silvério; Silverio; Tarcísio; Tarcisio; Thiago; Tiago; Vasco; Vinícius; Vinicius; Vítor; Vitor
given    Walfrido; Xanana; Aloizio; Aloysio; Aécio; Aecio; Arlindo; Filipe; Agostinho; Isaías; Isaias; Adalberto
given    Graziano; Umaro; Domingos; Ulisses; Carlitos; Taur; Baltazar; Celso; Eurico; Fabrício; Fabricio; Jaques
given    Renan; Ulysses; Tancredo; Itamar; Juscelino; Getúlio; Getulio; Emílio; Josué; Josue; Zeferino; Cândido
given    Candido; Ossufo; Venâncio; Venancio
gender   m

given    Catarina; Cláudia; Conceição; Conceicao; Edite; Eliana; Filipa; Flávia; Flavia; Graça; Graca; Graziela
given    Helena; Heloísa; Heloisa; Iara; Inês; Ivete; Izabel; Janaína; Janaina; Joana; Jandira; Júlia; Letícia
given    Lígia; Ligia; Lúcia; Luísa; Luíza; Luiza; Luzia; Madalena; Mafalda; Márcia; Margarida; Mônica; Natália
given    Patrícia; Renata; Rosângela; Rosangela; Rosinha; Sílvia; Sônia; Tereza; Thaís; Zélia; Zelia; Zilda
given    Zita; Isaura; Luana; Lurdes; Benedita; Erundina; Gleisi; Damares; Anielle; Nísia; Nisia; Margareth
given    Odete; Isaltina; Cesaltina; Welwitschia; Albertina
gender   f

# ---- Italian ----

given    Giuseppe; Giovanni; Luigi; Francesco; Angelo; Vincenzo; Pietro; Salvatore; Carlo; Domenico; Paolo
given    Giorgio; Aldo; Matteo; Luca; Alessandro; Alessio; Amedeo; Antonello; Attilio; Aurelio; Beppe; Benedetto
given    Bettino; Bernardino; Biagio; Camillo; Carmelo; Carmine; Cesare; Ciriaco; Claudio; Corrado; Cosimo
given    Costantino; Davide; Dino; Donato; Edoardo; Emanuele; Emiliano; Enrico; Enzo; Ercole; Ettore; Ezio
given    Fabrizio; Fausto; Ferdinando; Ferruccio; Filippo; Fulvio; Gaetano; Gennaro; Giacomo; Giampaolo
given    Giancarlo; Gianfranco; Gianluca; Gianluigi; Gianmarco; Gianni; Gianpiero; Gino; Gioacchino; Giulio
given    Giuliano; Gualtiero; Guglielmo; Ignazio; Jacopo; Lamberto; Lando; Livio; Ludovico; Marcello
given    Massimiliano; Massimo; Mattia; Maurizio; Mauro; Mirko; Nanni; Nello; Nichi; Nunzio; Onofrio; Oreste
given    Orazio; Osvaldo; Ottavio; Palmiro; Paride; Pasquale; Piero; Pierluigi; Pino; Raffaele; Raniero; Remo
given    Renato; Renzo; Riccardo; Rocco; Romolo; Ruggero; Saverio; Silvano; Stefano; Tito; Tommaso; Tullio; Ugo
given    Umberto; Valerio; Virginio; Vito; Vittorio; Achille; Agostino
gender   m

given    Giorgia; Giulia; Giuseppina; Giovanna; Antonella; Alessandra; Alessia; Annalisa; Annamaria; Antonietta
given    Arianna; Assunta; Benedetta; Bianca; Bruna; Carlotta; Caterina; Chiara; Cinzia; Concetta; Clelia
given    Debora; Donatella; Eleonora; Elly; Elisabetta; Emanuela; Enrica; Fabrizia; Federica; Fiorella; Franca
given    Gabriella; Ginevra; Giuditta; Giuliana; Grazia; Ilaria; Letizia; Licia; Livia; Loredana; Lorenza
given    Luciana; Lucrezia; Marcella; Margherita; Mariastella; Mariagrazia; Marianna; Mariella; Marilena
given    Marinella; Mariolina; Michela; Milena; Mirella; Nilde; Nunzia; Orietta; Ornella; Ottavia; Paola
given    Patrizia; Raffaella; Rosanna; Rosaria; Rossana; Rossella; Sabina; Samanta; Silvana; Simona; Stefania
given    Susanna; Tiziana; Valentina; Valeria; Vincenza; Vittoria
gender   f

# ---- Russian and Belarusian ----

given    Dmitry; Dmitri; Dmitriy; Dmitrii; Sergei; Sergey; Sergej; Aleksandr; Alexandr; Alexey; Alexei; Aleksei
given    Aleksey; Aliaksandr; Alyaksandr; Andrei; Andrey; Andrej; Anatoly; Anatoli; Anatoliy; Arkady; Arseny
given    Artem; Artyom; Bogdan; Valeri; Vadim; Vasily; Vasili; Vasiliy; Viktor; Vitaly; Vitali; Vitaliy
given    Vladislav; Vyacheslav; Viacheslav; Vsevolod; Gennady; Gennadi; Gennadiy; Georgy; Georgi; Georgiy; Gleb
given    Grigory; Grigori; Evgeny; Evgeni; Evgenii; Yevgeny; Yevgeni; Yevgeniy; Yegor; Igor; Ilya; Iosif; Kirill
given    Leonid; Lev; Maksim; Maxim; Maksym; Matvei; Mikhail; Mikail; Nikolai; Nikolay; Oleg; Pavel; Pyotr; Petr
given    Rodion; Ruslan; Rustam; Semyon; Stanislav; Stepan; Svyatoslav; Timofei; Timofey; Timur; Fyodor; Fedor
given    Yakov; Yaroslav; Yuri; Yury; Yuriy; Yurii; Zakhar; Innokenty; Ignat; Gavriil; Eduard; Efim; Yefim
given    Filipp; Feliks; Afanasy; Lavrenty; Rostislav; Taras; Tikhon; Trofim; Vikenty; Veniamin; Vitalii; Viktar
given    Uladzimir; Mikalai; Siarhei; Dzmitry; Ihar; Stsiapan; Anatol; Mikola; Raman; Ramzan; Shamil; Aslan
given    Dzhokhar; Magomed; Magomedali; Akhmed; Zelimkhan; Aslanbek; Murat; Marat; Rustem; Mintimer; Radiy
given    Dmitro; Alimzhan; Suleiman; Adam; Movladi; Khamzat; Umar
gender   m

given    Mariya; Yelena; Tatyana; Natalya; Nataliya; Irina; Svetlana; Ekaterina; Yekaterina; Galina; Lyudmila
given    Ludmila; Liudmila; Larisa; Nina; Nadezhda; Lyubov; Lubov; Yulia; Yuliya; Iuliia; Oksana; Ksenia
given    Kseniya; Anastasia; Anastasiya; Daria; Darya; Dariya; Alina; Alisa; Alla; Alena; Alyona; Angelina
given    Antonina; Arina; Varvara; Veronika; Viktoria; Viktoriya; Vladlena; Elizaveta; Yelizaveta; Evgenia
given    Evgeniya; Yevgenia; Yevgeniya; Zhanna; Zinaida; Zoya; Inna; Kira; Lidiya; Lilia; Liliya; Milana; Nelli
given    Oxana; Polina; Raisa; Rimma; Roza; Snezhana; Sofya; Sofiya; Taisiya; Ulyana; Faina; Aleksandra; Inessa
given    Klavdia; Marfa; Nadya; Natasha; Olesya; Pelageya; Praskovya; Serafima; Stella; Stanislava; Vasilisa
given    Violetta; Vlada; Yana; Yaroslava; Zemfira; Sviatlana; Maryia; Volha; Tatsiana; Katsiaryna; Hanna
given    Palina; Alesia; Nastassia; Nasta; Veranika; Iryna; Darja; Zalina; Madina; Zarema; Zulikhan; Aishat
given    Patimat
gender   f

# ---- Ukrainian ----

given    Volodymyr; Andriy; Andrii; Dmytro; Oleksandr; Oleksiy; Oleksii; Oleksy; Olexiy; Kyrylo; Valeriy
given    Valerii; Serhiy; Serhii; Sergiy; Mykhailo; Mykhaylo; Mykola; Mykyta; Petro; Pavlo; Yevhen; Yevhenii
given    Yevheniy; Vasyl; Vadym; Vladyslav; Volodimir; Bohdan; Borys; Danylo; Denys; Fedir; Hennadiy; Hennadii
given    Heorhiy; Heorhii; Hryhoriy; Hryhorii; Ihor; Illia; Illya; Kostiantyn; Kostyantyn; Levko; Lubomyr
given    Liubomyr; Markiyan; Markian; Myron; Myroslav; Nazar; Nazariy; Oleh; Omelyan; Orest; Ostap; Rostyslav
given    Ryhor; Sviatoslav; Symon; Tymofiy; Tymofii; Yakiv; Yurko; Zenon; Zenoviy; Anatolii; Arsen; Arseniy
given    Arsenii; Mustafa; Refat; Nariman; Khrystofor; Pylyp; Trokhym; Makar; Matviy; Luka; Lukyan; Kuzma
given    Dorofiy; Davyd
gender   m

given    Olha; Olena; Yuliia; Oleksandra; Kateryna; Nataliia; Tetiana; Tetyana; Svitlana; Liudmyla; Lyudmyla
given    Halyna; Mariia; Maryna; Lesia; Lesya; Larysa; Ruslana; Solomiia; Solomiya; Sofiia; Valentyna; Valeriia
given    Vasylyna; Vira; Viktoriia; Yevheniia; Yelyzaveta; Zlata; Zoriana; Zoryana; Anastasiia; Alona; Bohdana
given    Daryna; Dariia; Emine; Khrystyna; Kseniia; Liubov; Lidiia; Lyubomyra; Myroslava; Nadiia; Nadiya; Olesia
given    Orysia; Roksolana; Snizhana; Tamila; Uliana; Yaryna; Oleksandrina; Jamala; Evheniya
gender   f

# ---- Polish ----

given    Andrzej; Jarosław; Jaroslaw; Mateusz; Radosław; Radoslaw; Lech; Wojciech; Władysław; Wladyslaw
given    Aleksander; Bronisław; Bronislaw; Antoni; Arkadiusz; Bartłomiej; Bartlomiej; Bartosz; Bogusław
given    Boguslaw; Bolesław; Boleslaw; Cezary; Czesław; Czeslaw; Dariusz; Dawid; Dominik; Eryk; Eugeniusz; Filip
given    Franciszek; Grzegorz; Henryk; Ignacy; Ireneusz; Jacek; Jakub; Janusz; Jerzy; Józef; Jozef; Kacper
given    Kamil; Karol; Kazimierz; Krystian; Krzysztof; Leszek; Lucjan; Ludwik; Łukasz; Lukasz; Maciej; Marcin
given    Marek; Mariusz; Michał; Michal; Mieczysław; Mieczyslaw; Mikołaj; Mikolaj; Mirosław; Miroslaw; Patryk
given    Paweł; Pawel; Piotr; Przemysław; Przemyslaw; Rafał; Rafal; Romuald; Ryszard; Sławomir; Slawomir
given    Stanisław; Stanislaw; Sylwester; Szymon; Tadeusz; Tomasz; Wacław; Waclaw; Waldemar; Wiesław; Wieslaw
given    Wiktor; Witold; Włodzimierz; Wlodzimierz; Zbigniew; Zdzisław; Zdzislaw; Zygmunt
gender   m

given    Agata; Agnieszka; Alicja; Aneta; Anita; Beata; Bożena; Bozena; Celina; Czesława; Czeslawa; Danuta
given    Dominika; Dorota; Edyta; Elżbieta; Elzbieta; Ewa; Ewelina; Genowefa; Grażyna; Grazyna; Halina; Henryka
given    Irena; Iwona; Izabela; Jadwiga; Janina; Jolanta; Justyna; Kamila; Karolina; Katarzyna; Kinga; Krystyna
given    Lucyna; Ludwika; Małgorzata; Malgorzata; Mariola; Marzena; Mirosława; Miroslawa; Patrycja; Paulina
given    Sylwia; Stanisława; Stanislawa; Urszula; Weronika; Wiesława; Wieslawa; Wiktoria; Wioletta; Wisława
given    Wislawa; Zofia; Zuzanna; Żaneta; Zaneta; Joasia
gender   f

# ---- Czech, Slovak, Slovene ----

given    Miloš; Milos; Václav; Vaclav; Bohumil; Bohuslav; Bořivoj; Borivoj; Břetislav; Bretislav; Čestmír
given    Cestmir; Dušan; Dusan; František; Frantisek; Ivo; Jaromír; Jaromir; Jaroslav; Jindřich; Jindrich; Jiří
given    Jiri; Juraj; Ján; Karel; Kryštof; Krystof; Ladislav; Libor; Ľubomír; Lubomir; Lubomír; Ľudovít; Ludovit
given    Luboš; Lubos; Lukáš; Marián; Matěj; Matej; Matúš; Matus; Mikuláš; Mikulas; Miroslav; Mojmír; Mojmir
given    Ondřej; Ondrej; Otakar; Pavol; Přemysl; Premysl; Radek; Radim; Radoslav; Silvester; Šimon; Štefan
given    Štěpán; Tomáš; Vít; Vit; Vladimír; Vlastimil; Vojtěch; Vojtech; Zdeněk; Zdenek; Zdenko; Borut; Janez
given    Anže; Anze; Boštjan; Bostjan; Gregor; Jernej; Jože; Joze; Jožef; Lojze; Matjaž; Matjaz; Miha; Primož
given    Primoz; Tadej; Tilen; Uroš; Uros; Žiga; Ziga; Aleš; Alojz; Danilo; Drago; Gorazd; Zmago; Zoran; Klemen
gender   m

given    Alžběta; Alzbeta; Anežka; Anezka; Barbora; Blanka; Božena; Denisa; Drahomíra; Drahomira; Eliška; Eliska
given    Emília; Hana; Iveta; Ivana; Jarmila; Jaroslava; Jiřina; Jirina; Jitka; Karolína; Kateřina; Katerina
given    Katarína; Klára; Kristína; Kristýna; Kristyna; Lenka; Libuše; Libuse; Ľubica; Lubica; Markéta; Marketa
given    Milada; Miloslava; Miroslava; Naděžda; Nadezda; Pavla; Pavlína; Pavlina; Radka; Renáta; Růžena; Ruzena
given    Šárka; Sarka; Soňa; Štěpánka; Stepanka; Terezie; Vendula; Věra; Viera; Vladimíra; Vladimira; Vlasta
given    Zdenka; Zdeňka; Zuzana; Žofia; Iva; Alenka; Bojana; Janja; Jelka; Jožica; Jozica; Ksenija; Ljudmila
given    Lidija; Majda; Mateja; Mojca; Nataša; Natasa; Neža; Neza; Nuša; Polona; Špela; Spela; Tatjana; Tjaša
given    Tjasa; Urška; Urska; Vesna
gender   f

# ---- Serbian, Croatian, Bosnian, Montenegrin, Macedonian, Bulgarian ----

given    Aleksandar; Ivica; Andrija; Bogoljub; Bojan; Božidar; Bozidar; Borislav; Branimir; Branislav; Branko
given    Dalibor; Damir; Darko; Davor; Dejan; Dinko; Dragan; Dragoljub; Dragoslav; Dragutin; Dražen; Drazen
given    Dritan; Duško; Dusko; Franjo; Goran; Gojko; Goranko; Hrvoje; Ilija; Jadranko; Jovan; Josip; Jovica
given    Jure; Krešimir; Kresimir; Lazar; Ljubiša; Ljubisa; Ljubo; Ljubomir; Marinko; Marko; Matija; Mihajlo
given    Mijo; Milenko; Milivoj; Milojko; Milorad; Milovan; Milun; Milutin; Miodrag; Mislav; Mitar; Mladen
given    Momčilo; Momcilo; Momir; Nebojša; Nebojsa; Nedeljko; Nemanja; Nenad; Neven; Nikola; Novak; Ognjen
given    Ozren; Pavle; Petar; Predrag; Radivoje; Rado; Radoman; Radomir; Radovan; Ranko; Ratko; Rajko; Savo
given    Siniša; Sinisa; Slaven; Slaviša; Slavisa; Slavko; Slobodan; Sreten; Srđan; Srdan; Stevan; Stipe
given    Stjepan; Stojan; Svetozar; Svetislav; Tihomir; Tomislav; Vasilije; Veljko; Vedran; Velimir; Vidoje
given    Vinko; Vjekoslav; Vladan; Vlado; Vlatko; Vojin; Vojislav; Vuk; Zdravko; Zlatko; Zlatan; Zvonimir
given    Zvonko; Željko; Zeljko; Živko; Zivko; Živojin; Zivojin; Žarko; Zarko; Alija; Bakir; Adil; Fadil
given    Fahrudin; Haris; Husein; Izet; Izudin; Mirsad; Muhamed; Nedžad; Nedzad; Nijaz; Safet; Sefer; Sulejman
given    Senad; Šefik; Sefik; Zijad; Zukan; Naser; Boyko; Kiril; Rumen; Rosen; Plamen; Simeon; Stoyan; Todor
given    Tsvetan; Tsvetomir; Veselin; Yordan; Zhelyu; Hristo; Hristijan; Hristiyan; Ivaylo; Kaloyan; Krasimir
given    Lyuben; Lyubomir; Lyudmil; Ognyan; Asen; Atanas; Blagoy; Bozhidar; Delyan; Dimitar; Galab; Kostadin
given    Krum; Lachezar; Ljubčo; Ljubco; Gjorge; Gjorgji; Goce; Stevo; Talat; Trajko; Bujar; Slavi; Slavcho
given    Slaveyko; Venko; Ventsislav; Zhivko
gender   m

given    Anđela; Andela; Biljana; Borjana; Borka; Božana; Bozana; Branka; Brankica; Danica; Danijela; Dragana
given    Dragica; Dubravka; Dunja; Đurđica; Durdica; Gordana; Gorica; Ivanka; Jadranka; Jasmina; Jasna; Jelena
given    Jelica; Jovana; Jovanka; Kolinda; Latinka; Ljerka; Ljiljana; Ljubica; Maja; Marija; Marijana; Mejra
given    Milanka; Milica; Milka; Mira; Mirjana; Mirela; Nada; Nadežda; Nevena; Olivera; Radmila; Ružica; Ruzica
given    Sanja; Slađana; Sladana; Slavica; Slavenka; Smiljana; Snežana; Snezana; Sonja; Stana; Tijana; Vida
given    Višnja; Visnja; Zdravka; Zorana; Zorica; Željka; Zeljka; Živka; Zivka; Amela; Amra; Azra; Besima
given    Bisera; Dženana; Dzenana; Emina; Fadila; Hatidža; Hatidza; Lejla; Mevlida; Mubina; Munira; Nermina
given    Sabiha; Samra; Senada; Željana; Zeljana; Albena; Anelia; Antoaneta; Bilyana; Boryana; Denitsa
given    Desislava; Diliana; Gergana; Iliana; Ivelina; Kornelia; Kristalina; Lilyana; Meglena; Radostina
given    Ralitsa; Rositsa; Rumiana; Rumyana; Silviya; Stefka; Teodora; Tsetska; Tsveta; Tsvetana; Velislava
given    Veselina; Yordanka; Zornitsa; Stevka; Slavjanka; Teuta
gender   f

# ---- Nordic ----

given    Anders; Staffan; Jesper; Kaj; Preben; Sigvard; Antti; Arne; Arvid; Asbjørn; Asbjorn; Asgeir; Audun
given    Birger; Bjarne; Bjarni; Bjørn; Børge; Borge; Christer; Egil; Einar; Eirik; Eivind; Erik; Erkki; Erland
given    Erling; Esko; Espen; Eyvind; Fredrik; Frode; Geir; Göran; Göte; Gote; Gunnar; Gustaf; Guðni; Gudni
given    Haakon; Håkan; Hakan; Håkon; Hakon; Halldór; Halldor; Halvard; Heikki; Henrik; Hjalmar; Ingvar; Ivar
given    Jari; Jens; Jorma; Jørgen; Jorgen; Jørn; Jorn; Juha; Jukka; Jussi; Jyri; Jyrki; Kaarlo; Kalle; Kåre
given    Kare; Kimmo; Kjell; Kristján; Kristjan; Kristoffer; Lasse; Lauri; Leif; Lennart; Magnus; Markku; Martti
given    Mats; Matti; Mauno; Mikael; Mikkel; Mogens; Morten; Nils; Ólafur; Olafur; Olli; Olof; Ole; Oskar; Ove
given    Paavo; Peder; Pekka; Per-Olof; Pertti; Petteri; Poul; Rasmus; Reijo; Risto; Rune; Sauli; Sigurd
given    Sigurður; Sigurdur; Søren; Soren; Stefán; Steingrímur; Steingrimur; Sten; Stig; Sture; Svein; Teemu
given    Terje; Thorbjørn; Thorbjorn; Thorvald; Tomi; Torbjörn; Torbjorn; Tore; Torgeir; Trond; Troels; Trygve
given    Urho; Urpo; Uffe; Vidar; Viggo; Villy; Ville; Øystein; Oystein; Øyvind; Oyvind; Åke; Ake; Åsmund
given    Asmund; Össur; Ossur; Þorsteinn; Thorsteinn; Sigmundur; Davíð; Jóhannes; Bárður; Bardur; Múte; Aksel
given    Kuupik
gender   m

given    Agneta; Aino; Anette; Anneli; Annika; Anniken; Åsa; Åse; Ase; Åslaug; Aslaug; Bente; Berit; Birgitta
given    Britt; Cecilie; Ebba; Elina; Elin; Elisabet; Gitte; Grete; Grethe; Gro; Gunilla; Gunhild; Guðrún; Hanne
given    Hege; Helle; Henna; Inga; Inger; Ingvild; Jette; Jóhanna; Jonna; Kaarina; Kaisa; Karita; Katri; Katrín
given    Katrine; Kirsi; Krista; Kristrún; Kristrun; Laila; Lene; Linnéa; Linnea; Liv; Lotta; Lise; Malin; Marit
given    Marjatta; Märta; Merete; Merja; Mette; Minna; Nyamko; Outi; Päivi; Paivi; Pernille; Pia
given    Ragnhild; Riikka; Riitta; Sanna; Satu; Sigrún; Sigrun; Signe; Siv; Sólrun; Solrun; Sofie; Solveig
given    Stina; Sylvi; Tarja; Thorbjørg; Thorbjorg; Tove; Trine; Tuula; Tytti; Ulla; Unni; Vigdis; Vigdís; Ylva
given    Þórdís; Thordis; Þorgerður; Thorgerdur; Dísa; Disa; Ása; Aleqa; Lenna
gender   f

# ---- Baltic ----

given    Valdis; Egils; Edgars; Andris; Raimonds; Krišjānis; Krisjanis; Artis; Aivars; Aldis; Arvils; Atis
given    Dainis; Gatis; Gundars; Guntis; Ilmārs; Ilmars; Imants; Indulis; Ivars; Jānis; Janis; Juris; Kārlis
given    Karlis; Laimdots; Māris; Maris; Mārtiņš; Martins; Modris; Normunds; Raivis; Rihards; Sandris; Uldis
given    Valters; Vilnis; Viesturs; Zigmārs; Zigmars; Ainārs; Ainars; Arnoldas; Algirdas; Algimantas; Antanas
given    Andrius; Arvydas; Arūnas; Arunas; Aurelijus; Audronius; Dainius; Darius; Donatas; Eimantas; Gabrielius
given    Gediminas; Gintautas; Gintaras; Gitanas; Juozas; Jurgis; Kazys; Kęstutis; Kestutis; Laurynas; Linas
given    Mindaugas; Mykolas; Petras; Raimundas; Ramūnas; Ramunas; Rimantas; Robertas; Rolandas; Saulius; Stasys
given    Šarūnas; Sarunas; Valdas; Valdemaras; Viktoras; Vilius; Virgilijus; Vytautas; Vytenis; Žygimantas
given    Zygimantas; Alar; Andrus; Hanno; Hardo; Indrek; Jaak; Jaan; Jüri; Juri; Juhan; Kaarel; Kusti; Margus
given    Mihkel; Mikk; Riho; Siim; Taavi; Tarmo; Tiit; Toomas; Tõnis; Tonis; Tõnu; Tonu; Urmas; Uku; Veiko
gender   m

given    Evika; Vaira; Aija; Baiba; Dagmāra; Dagmara; Daiga; Daina; Elīna; Ilze; Inese; Ieva; Ingrīda; Ingrida
given    Laimdota; Liene; Līga; Māra; Mara; Rasma; Sanita; Sarmīte; Sarmite; Solvita; Zanda; Dalia; Aušra; Ausra
given    Aušrinė; Ausrine; Birutė; Birute; Daiva; Danutė; Danute; Dovilė; Dovile; Eglė; Egle; Giedrė; Giedre
given    Gintarė; Gintare; Jolita; Jūratė; Jurate; Kazimira; Loreta; Radvilė; Radvile; Rima; Rūta; Ruta
given    Viktorija; Vilija; Živilė; Zivile; Kaja; Kersti; Evelin; Kadri; Kristiina; Liina; Maarja; Maret; Merike
given    Piret; Riina; Tiina; Triin; Ülle; Ulle; Urve; Kristel; Kätlin; Katlin
gender   f

# ---- Hungarian and Romanian, Moldovan ----

given    Péter; János; Janos; József; Jozsef; István; Istvan; László; Laszlo; Lajos; Ferenc; Gábor; Gabor
given    György; Gyorgy; Zoltán; Zoltan; Tamás; Tamas; Attila; Balázs; Balazs; Bálint; Balint; Béla; Bence
given    Csaba; Dávid; Dezső; Dezso; Endre; Ernő; Erno; Gergely; Gergő; Gergo; Géza; Geza; Gyula; Imre; Jenő
given    Jeno; Kálmán; Kalman; Károly; Karoly; Krisztián; Krisztian; Levente; Lőrinc; Lorinc; Márton; Marton
given    Máté; Mihály; Mihaly; Miklós; Miklos; Árpád; Arpad; Antal; Olivér; Pál; Sándor; Sandor; Szabolcs
given    Szilárd; Szilard; Tibor; Vilmos; Zsolt; Ádám; Ákos; Akos; András; Andras; Áron; Aron; Kristóf; Kristof
given    Traian; Ion; Alexandru; Călin; Calin; Cătălin; Catalin; Ciprian; Cornel; Corneliu; Cosmin; Costin
given    Constantin; Cristian; Crin; Dacian; Dorin; Dragoș; Dragos; Dumitru; Florin; Gelu; Gheorghe; Grigore
given    Horia; Ilie; Ionel; Ionuț; Ionut; Iulian; Iurie; Kelemen; Liviu; Lucian; Mihai; Mihail; Mircea; Mugur
given    Nicolae; Nicușor; Nicusor; Nicu; Octavian; Ovidiu; Petre; Petru; Radu; Răzvan; Razvan; Sergiu; Silviu
given    Șerban; Serban; Sorin; Stelian; Ștefan; Teodor; Tudor; Valeriu; Vasile; Viorel; Vlad; Veaceslav
gender   m

given    Katalin; Judit; Ágnes; Anikó; Aniko; Boglárka; Boglarka; Bernadett; Borbála; Borbala; Dóra; Dorottya
given    Emese; Enikő; Eniko; Erzsébet; Erzsebet; Eszter; Györgyi; Gyorgyi; Hajnalka; Ibolya; Ildikó; Ildiko
given    Ilona; Irén; Iren; Izabella; Jolán; Jolan; Katinka; Krisztina; Lilla; Magdolna; Mária; Márta; Mónika
given    Nóra; Orsolya; Piroska; Réka; Reka; Sára; Szilvia; Tímea; Timea; Tünde; Viktória; Zsófia; Zsofia
given    Zsuzsa; Zsuzsanna; Anca; Andreea; Camelia; Corina; Cristiana; Doina; Ecaterina; Floarea; Georgiana
given    Ileana; Ioana; Iulia; Lavinia; Luminița; Luminita; Mădălina; Madalina; Mihaela; Mirabela; Nicoleta
given    Oana; Olguța; Olguta; Otilia; Raluca; Rodica; Ruxandra; Smaranda; Sorina; Ștefania; Viorica
gender   f

# ---- Greek and Albanian ----

given    Kyriakos; Costas; Costis; Antonis; Adonis; Apostolos; Aristotelis; Aristidis; Athanasios; Anastasios
given    Vassilis; Vasilis; Vassilios; Vangelis; Evangelos; Georgios; Giorgos; Yiorgos; Gerasimos; Dimitris
given    Dimitrios; Dimosthenis; Dionysis; Efthymios; Euclid; Fotis; Giannis; Ioannis; Yannis; Yanis; Ilias
given    Iasonas; Kostas; Konstantinos; Kostis; Lambros; Lefteris; Leonidas; Loukas; Makis; Makarios; Manolis
given    Marinos; Michalis; Miltiadis; Nicos; Nikos; Nikolaos; Nikolas; Nikolaus; Odysseas; Panagiotis
given    Panayiotis; Panos; Pavlos; Petros; Prokopis; Sotiris; Spyros; Spyridon; Stavros; Stelios; Stefanos
given    Takis; Tasos; Tassos; Thanasis; Thanos; Themistoklis; Theodoros; Thodoris; Tryfon; Xenofon; Christos
given    Christodoulos; Charalambos; Averof; Demetris; Glafcos; Neofytos; Edi; Agim; Agron; Albin; Arben; Ardian
given    Artan; Bajram; Behgjet; Besnik; Enver; Fatmir; Glauk; Hashim; Hajredin; Hysni; Igli; Ilir; Lirim
given    Lulzim; Luan; Pandeli; Ramush; Skënder; Skender; Taulant; Valon; Visar; Xhavit; Ylli; Ibrahim; Avdullah
given    Blerim; Burim; Ditmir; Fatbardh; Arbën; Bledar; Erion; Genc; Gramoz; Kreshnik; Shpend
gender   m

given    Eleni; Ekaterini; Konstantina; Kyriaki; Aliki; Antigoni; Despina; Dimitra; Domna; Efi; Eirini; Irini
given    Effie; Elpida; Euterpe; Evangelia; Fofi; Fotini; Foteini; Ioanna; Kalliopi; Marika; Melina; Myrto
given    Ourania; Panagiota; Paraskevi; Rena; Stavroula; Theano; Vasiliki; Vassiliki; Vasso; Xenia; Zoi; Annita
given    Ersi; Rania; Atifete; Vjosa; Donika; Albana; Albulena; Belinda; Blerta; Elona; Flutura; Jozefina
given    Kozeta; Majlinda; Mimoza; Olta; Rovena; Valdete; Vasfije; Valbona; Delina; Milva; Eglantina; Ermonela
given    Etilda; Luljeta; Shpresa; Sihana; Doarsa; Donjeta; Dafina
gender   f

# ---- Turkish and Kurdish, Azerbaijani ----

given    Recep; Abdullah; Adnan; Ahmet; Alparslan; Arif; Atilla; Aykut; Aydın; Aydin; Bekir; Berat; Berk; Bilal
given    Binali; Burak; Bülent; Bulent; Cahit; Celal; Cemal; Cemil; Cengiz; Cevdet; Cüneyt; Cuneyt; Doğan; Dogan
given    Doğu; Dogu; Ekrem; Emre; Ercan; Erdal; Erdem; Erhan; Erol; Ersin; Ertuğrul; Ertugrul; Eyüp; Eyup
given    Fahrettin; Fatih; Ferhat; Feridun; Fethullah; Fuat; Gökhan; Gokhan; Haluk; Hamdi; Hasan; Hulusi
given    Hüseyin; Huseyin; İbrahim; İdris; Idris; İsmail; Ismail; İsmet; Ismet; İlker; Ilker; Kadir; Kaan; Kemal
given    Kenan; Koray; Levent; Mahmut; Mansur; Mehmet; Melih; Mesut; Metin; Mevlüt; Mevlut; Mithat; Muharrem
given    Namık; Namik; Necdet; Necmettin; Nihat; Numan; Nureddin; Nurettin; Oğuz; Oguz; Okan; Oktay; Onur; Orhan
given    Osman; Ömer; Omer; Rauf; Sadık; Sadik; Salih; Sedat; Selahattin; Selçuk; Selcuk; Serdar; Serkan; Sezai
given    Sırrı; Sirri; Sinan; Süleyman; Suleyman; Şükrü; Sukru; Şahin; Sahin; Taner; Tarkan; Tayfun; Tayyip
given    Temel; Tolga; Tuncay; Tuncer; Turgut; Turhan; Volkan; Vedat; Yavuz; Yusuf; Yunus; Zafer; Zeki; Ziya
given    Abdurrahman; Mesud; Masoud; Nechirvan; Barham; Mazlum; Jalal; Hoshyar; Bafel; Qubad; Nawzad; Fazil
given    Murad; Mümtaz; Tufan; Ersan; Heydar; Jeyhun; Elmar; Elchin; Elman; Elshad; Vagif; Farid; Tofig; Rovshan
given    Novruz; Mammad; Ramil; Rufat; Anar; Emin; Ogtay; Etibar; Zakir; Zahid; Ayaz; Abulfaz; Ali; Asad
gender   m

given    Ayşe; Ayse; Ayşen; Aysen; Aysel; Aylin; Aslı; Asli; Asuman; Başak; Basak; Belgin; Belma; Berna; Betül
given    Betul; Bedia; Burcu; Canan; Ceyda; Çiğdem; Cigdem; Didem; Ebru; Ece; Eda; Elif; Esra; Fahriye; Fatma
given    Fatoş; Feride; Figen; Filiz; Funda; Füsun; Fusun; Gamze; Gönül; Gonul; Gülay; Gulay; Gülşen; Gulsen
given    Gülten; Gulten; Gülsüm; Gulsum; Gültan; Gultan; Güler; Guler; Gülizar; Gulizar; Hacer; Halide; Hande
given    Handan; Hatice; Hülya; Hulya; Hayriye; İclal; Iclal; Jale; Lale; Leman; Leyla; Meltem; Melike; Meral
given    Merve; Müge; Muge; Müjde; Mujde; Nazan; Nazlı; Nazli; Nebahat; Necla; Neşe; Nese; Nesrin; Nilay; Nilgün
given    Nilgun; Nilüfer; Nilufer; Nuray; Nurcan; Oya; Özge; Ozge; Özlem; Ozlem; Pelin; Perihan; Pınar; Pinar
given    Rukiye; Safiye; Seda; Selin; Semiha; Semra; Serap; Serpil; Sevda; Sevgi; Sevil; Sevim; Şebnem; Sebnem
given    Şeyma; Seyma; Sibel; Şule; Tansu; Tuğba; Tugba; Türkan; Turkan; Tülay; Tulay; Tülin; Tulin; Yeliz
given    Yeşim; Yesim; Zehra; Zeliha; Zerrin; Zeynep; Zübeyde; Zubeyde; Sakine; Hevrin; Mehriban; Aynur; Gulnar
given    Gulnara; Sevinj; Sahiba; Malahat; Konul; Ulviyya
gender   f

# ---- Armenian and Georgian ----

given    Nikol; Armen; Serzh; Vazgen; Vahagn; Vahan; Arayik; Samvel; Hrant; Hovhannes; Hovik; Tigran; Gagik
given    Levon; Raffi; Garegin; Karekin; Aram; Arman; Armenak; Artak; Artashes; Artavazd; Ashot; Avet; Davit
given    Edmon; Gevorg; Grigor; Hakob; Harutyun; Hayk; Karapet; Khachatur; Khachik; Mher; Mikayel; Mkrtich
given    Mnatsakan; Narek; Norayr; Sargis; Sasun; Seyran; Suren; Taron; Varazdat; Vardan; Vartan; Vigen; Vilen
given    Zareh; Zaven; Zhirayr; Zohrab; Mikheil; Giorgi; Irakli; Bidzina; Zurab; Levan; Kakha; Kakhaber; Shota
given    Vakhtang; Zviad; Tengiz; Temur; Tornike; Archil; Avtandil; Badri; Besik; Givi; Gocha; Guram; Ivane
given    Kakhi; Koba; Lasha; Mamuka; Merab; Nikoloz; Nodar; Otar; Papuna; Paata; Revaz; Roin; Shalva; Sozar
given    Tedo; Vano; Vazha; Zaza; Zakaria
gender   m

given    Anahit; Lusine; Gayane; Siranush; Arpine; Naira; Hasmik; Anush; Araksi; Arusyak; Arpi; Astghik
given    Hripsime; Heghine; Lilit; Liana; Mariam; Narine; Nune; Ruzanna; Satenik; Shushan; Sirvard; Syuzanna
given    Tatevik; Varduhi; Zaruhi; Zabel; Tamar; Ketevan; Tinatin; Elene; Nona; Khatuna; Khatia; Lela; Manana
given    Mzia; Natela; Natia; Nestan; Rusudan; Sopho; Sopio; Teona; Tamta; Eliso; Eteri; Lali; Nutsa; Tsira
given    Keti; Mariami
gender   f

# ---- Central Asian, Mongolian ----

given    Kassym-Jomart; Nurlan; Serik; Yerlan; Bakytzhan; Askar; Talgat; Alikhan; Amangeldy; Asylbek; Baurzhan
given    Berik; Beibut; Daniyar; Erlan; Galymzhan; Karim; Kairat; Kanat; Mukhtar; Olzhas; Samat; Yerbol; Yermek
given    Zhanbolat; Shavkat; Abdulla; Abdulaziz; Alisher; Anvar; Bakhtiyor; Botir; Jahongir; Javlon; Komil
given    Otabek; Ravshan; Sardor; Sherzod; Ulugbek; Utkir; Zafar; Emomali; Sirojiddin; Davron; Hamrokhon
given    Muhiddin; Kohir; Qohir; Saidmukarram; Gurbanguly; Saparmurat; Rashid; Sapar; Sadyr; Almazbek; Sooronbay
given    Kurmanbek; Kamchybek; Omurbek; Ulukbek; Akylbek; Azamat; Jeenbek; Kubatbek; Zhantoro; Batbold; Battulga
gender   m

given    Dariga; Aigul; Dinara; Saule; Aisulu; Aizhan; Akmaral; Aliya; Asel; Assel; Balaim; Botagoz; Gulmira
given    Gulshara; Gulzhan; Kamshat; Karlygash; Kuralay; Togzhan; Zauresh; Zhanar; Zhuldyz; Gulnora; Nigora
given    Nodira; Nilufar; Shahnoza; Tanzila; Umida; Zulfiya; Dilbar; Dilfuza; Dilnoza; Feruza; Malika; Mavluda
given    Munojat; Ozoda; Zamira; Ainura; Cholpon; Jyldyz; Jamila; Toktokan; Aijan; Gulshat; Oyuun; Battsetseg
gender   f

# ---- Arabic ----

given    Mohammed; Hosni; Beji; Masrour; Abdulbaset; Aidarous; Saeb; Adly; Ramtane; Dawoud; Murhaf; Mazloum
given    Moaz; Mohamed; Mohammad; Muhammad; Muhammed; Mahmoud; Mahmud; Ahmed; Ahmad; Hamed; Hamid; Hamad; Hamdan
given    Mostafa; Moustafa; Mokhtar; Hassan; Hussein; Hussain; Husain; Hossam; Hosam; Hisham; Hesham; Haitham
given    Haytham; Hani; Hany; Harun; Haroun; Hatem; Hazem; Hazim; Hafez; Haidar; Haider; Hayder; Abbas; Abdel
given    Abdul; Abdallah; Abdelaziz; Abdelfattah; Abdel-Fattah; Abdelhamid; Abdulhamid; Abdelkader; Abdulkadir
given    Abdulqader; Abdelkarim; Abdulkarim; Abdellatif; Abdullatif; Abdelmadjid; Abdelmajid; Abdelmalek
given    Abdulmalik; Abdul-Malik; Abdelrahman; Abdulrahman; Abdul-Rahman; Abderrahmane; Abdelilah; Abdelouahed
given    Abdelwahab; Abdulwahab; Abdelsalam; Abdulsalam; Abdessalam; Abdul-Mahdi; Adel; Afif; Akram; Amer; Amin
given    Amine; Amir; Ammar; Amr; Anas; Anwar; Aref; Ashraf; As'ad; Asaad; Atef; Ayad; Iyad; Ayman; Aymen; Ayoub
given    Ayyub; Azmi; Azzam; Aziz; Baha; Bahaa; Bassel; Basil; Bashar; Bashir; Bassam; Bassem; Basem; Boutros
given    Burhan; Daoud; Dawood; Dhafer; Fadel; Fadi; Fahad; Fahd; Fahmi; Faisal; Faysal; Faiz; Fakhri; Farhan
given    Faris; Farouk; Farouq; Faruk; Fathi; Fawaz; Fawzi; Fayez; Fayyad; Feras; Firas; Fuad; Fouad; Galal
given    Gamal; Gebran; Ghaleb; Ghanem; Ghassan; Ghazi; Habib; Hadi; Ebrahim; Idriss; Ihab; Ehab; Imad; Emad
given    Imran; Issam; Essam; Izzat; Jaafar; Jaber; Jafar; Jamil; Jassim; Jasim; Jawad; Jibril; Kais; Qais
given    Kamal; Kamel; Kareem; Khaled; Khalid; Khalifa; Khalil; Khairy; Khairat; Khayrat; Lakhdar; Luay; Lutfi
given    Maher; Mahdi; Majed; Majid; Malek; Malik; Mamdouh; Mansour; Mansoor; Marwan; Marzouk; Mazen; Mazin
given    Mehdi; Meshaal; Mishaal; Moncef; Mounir; Munir; Moussa; Musa; Mousa; Muammar; Muhsin; Mohsen; Mundhir
given    Muqtada; Moqtada; Murtada; Musab; Muthanna; Mutlaq; Nabil; Nabih; Nadim; Nader; Naguib; Naim; Naji
given    Najib; Nasser; Nassim; Nawaf; Nawfal; Nayef; Nazim; Nizar; Noureddine; Nuri; Nouri; Osama; Usama
given    Othman; Uthman; Qasim; Qassem; Qasem; Qaboos; Qahtan; Rabah; Rachid; Rached; Rasheed; Rafic; Rafiq
given    Rafik; Raed; Raghib; Rami; Ramy; Ramzi; Ramzy; Raouf; Rashad; Riad; Riyad; Ridha; Saad; Sa'ad; Saadoun
given    Sabri; Saddam; Sadiq; Sadeq; Saeed; Saïd; Saied; Safwan; Salah; Saleh; Salim; Salman; Samer; Samih
given    Samir; Sameh; Saif; Seif; Shafiq; Shakir; Shaker; Siddiq; Sufyan; Suhail; Sulaiman; Soliman; Taha
given    Taher; Tahir; Talal; Taleb; Tamer; Tamim; Tammam; Tareq; Tariq; Tarik; Tawfik; Tawfiq; Taieb; Turki
given    Wael; Wajih; Walid; Waleed; Wassim; Wissam; Yahya; Yahia; Yasser; Yasir; Yassin; Youssef; Yousef
given    Yousif; Yusef; Yunis; Younes; Younis; Zaid; Zayed; Zaki; Zakariya; Zeid; Zayd; Ziad; Ziyad; Zuhair
given    Zouhair; Aguila; Abdulhadi; Naif; Samy; Shawqi; Shawki; Wahid; Yazid; Yaser; Ezzat; Ezzeddine
given    Izzeddine; Chakib; Brahim; Larbi; Mourad; Nordine; Noureddin; Salaheddine; Slimane; Tayeb; Toufik
given    Youcef; Lotfi; Mehrez; Hichem; Hamma
gender   m

given    Fatimah; Fatemah; Fatiha; Aisha; Aicha; Aïcha; Ayesha; Amina; Aminah; Khadijah; Maryam; Meryem; Zainab
given    Zeinab; Zaynab; Zineb; Abeer; Abir; Afaf; Ahlam; Alia; Amani; Amira; Ameera; Arwa; Asma; Asmaa; Aya
given    Basma; Bouthaina; Buthaina; Dalal; Doaa; Duaa; Fadia; Fadwa; Faiza; Farida; Fairuz; Ghada; Hadeel
given    Hadil; Hala; Hanadi; Hanan; Haneen; Hanin; Haya; Heba; Hiba; Hoda; Huda; Houda; Inaam; Inas; Intisar
given    Jawaher; Jihan; Jehan; Khawla; Kholoud; Kawthar; Latifa; Layla; Leila; Leïla; Lamia; Lamya; Loujain
given    Lubna; Loubna; Lulwa; Madiha; Maha; Majida; Malak; Manal; Maysa; Maysoon; Mouna; Muna; Monia; Nabila
given    Naglaa; Nahla; Naima; Najla; Najlaa; Najwa; Nawal; Nayla; Neda; Nesrine; Nisreen; Nevine; Nivine; Rabab
given    Radwa; Raghad; Raghida; Rahma; Randa; Rasha; Rawan; Rawya; Razan; Reem; Rola; Rula; Ruba; Ruqayya
given    Sabrine; Safia; Safiya; Sahar; Sakina; Salma; Salwa; Samah; Samia; Samiha; Sawsan; Shadia; Shaima
given    Shaimaa; Sharifa; Shatha; Sherine; Shereen; Shireen; Siham; Soha; Souad; Suad; Souhayr; Suha; Suhair
given    Sumaya; Soumaya; Tahani; Tawakkol; Thuraya; Wafaa; Wahiba; Widad; Yasmin; Yasmine; Yasmeen; Yusra
given    Zahia; Zahra; Zakia; Zeina; Zuhra; Zulaikha; Zubaida; Zoulikha; Najoua; Nezha; Nouzha; Bouchra; Bushra
given    Karima; Nassima; Rashida; Sihem; Saloua; Hafsa; Hafida; Halima; Hajar; Hajer; Ibtisam; Ibtihal
gender   f

# ---- Persian, Afghan ----

given    Mojtaba; Ruhollah; Akbar; Javad; Hossein; Hosein; Esmail; Esmaeil; Masud; Massoud; Morteza; Reza
given    Bahram; Bijan; Behrouz; Behzad; Babak; Cyrus; Dariush; Farhad; Farzad; Faramarz; Fereydoon; Fereydoun
given    Houman; Hooman; Iraj; Ehsan; Erfan; Amirhossein; Kamran; Kaveh; Kazem; Khosrow; Kourosh; Manouchehr
given    Navid; Nima; Parviz; Payam; Peyman; Ramin; Rouhollah; Sadegh; Saeid; Sattar; Shahram; Shahriar; Siamak
given    Siavash; Sohrab; Soroush; Touraj; Vahid; Yadollah; Abolfazl; Abolhassan; Abdolreza; Alireza
given    Mohammadreza; Mohammad-Reza; Mohammad-Javad; Gholamreza; Gholam-Hossein; Gholamhossein; Hamidreza
given    Hamid-Reza; Habibollah; Ataollah; Bahman; Eshaq; Eskandar; Fereidoon; Heshmatollah; Homayoun; Hooshang
given    Hushang; Jamshid; Jahangir; Keyvan; Koroush; Mahyar; Mehrdad; Mir-Hossein; Nasrollah; Omid; Pejman
given    Rahim; Rostam; Shapour; Sirus; Toomaj; Zabihollah; Zabihullah; Hamdullah; Hibatullah; Haibatullah
given    Sirajuddin; Amrullah; Gulbuddin; Zalmay; Burhanuddin; Najibullah; Enayatullah; Inamullah; Ismatullah
given    Khairullah; Mirwais; Noorullah; Obaidullah; Qudratullah; Rahmatullah; Sebghatullah; Shahabuddin
given    Sibghatullah; Waheedullah; Asadullah; Habibullah; Hekmatullah; Humayun; Karamatullah; Mujib; Nangyalai
given    Rahmatollah; Saifullah; Wakil; Younus; Zahir; Ziauddin; Zubair
gender   m

given    Mahsa; Narges; Nasrin; Shirin; Azadeh; Bahareh; Farideh; Farzaneh; Fereshteh; Fatemeh; Forough
given    Ghazaleh; Golnaz; Golshifteh; Hengameh; Homa; Jaleh; Ladan; Laleh; Mahin; Mahnaz; Marzieh; Masoumeh
given    Minoo; Mojgan; Nazanin; Nazila; Negar; Niloufar; Niloofar; Parisa; Parvaneh; Parvin; Pegah; Roya
given    Sepideh; Setareh; Shahla; Shahnaz; Shahrzad; Shohreh; Simin; Soheila; Soudabeh; Taraneh; Yasaman; Zari
given    Zohreh; Elaheh; Elnaz; Armita; Atena; Ameneh; Firoozeh; Haleh; Hanieh; Hamideh; Hedieh; Kobra
given    Mahboubeh; Manijeh; Mansoureh; Mehrangiz; Mehrnaz; Mehrnoush; Monireh; Nooshin; Noushin; Pouran
given    Robabeh; Rakhshan; Saeedeh; Sedigheh; Shahindokht; Shaparak; Sholeh; Tahereh; Zeynab; Fawzia; Habiba
given    Shukria; Zarifa; Massouda; Mahbouba; Rangina; Farkhunda; Freshta; Fatana; Hosna; Khalida; Palwasha
given    Shaharzad; Shabnam; Shafiqa; Suhaila; Wazhma
gender   f

# ---- Hebrew ----

given    Binyamin; Yoav; Benny; Gadi; Avi; Yair; Naftali; Avigdor; Bezalel; Aryeh; Arye; Yitzhak; Yitzchak; Ehud
given    Shimon; Moshe; Reuven; Herzi; Yossi; Yosef; Eyal; Gilad; Gideon; Avichai; Avraham; Avner; Amichai
given    Amnon; Amos; Arik; Asher; Assaf; Baruch; Boaz; Chaim; Haim; Doron; Dov; Dror; Efraim; Elad; Elazar
given    Eliezer; Elkana; Ezer; Gershon; Giora; Hillel; Ido; Ilan; Itai; Itzik; Menachem; Menahem; Meir
given    Mordechai; Mordecai; Nadav; Nahum; Nachman; Natan; Nimrod; Nir; Nissim; Ofer; Ohad; Oded; Omri; Oren
given    Pinchas; Rafi; Roee; Ronen; Sallai; Shaul; Shlomo; Shmuel; Tamir; Tzachi; Tzvi; Uri; Uriel; Uzi; Yaakov
given    Yariv; Yehoshua; Yehuda; Yigal; Yisrael; Yochanan; Yoel; Yohanan; Yonatan; Yoram; Zalman; Zeev; Ze'ev
given    Zvi; Zvika; Eitan; Eytan; Hersh; Matan; Shlomi; Aharon; Akiva; Alon; Aviad
gender   m

given    Tzipi; Ayelet; Merav; Tzipora; Tzipporah; Limor; Orit; Ronit; Galit; Idit; Yael; Shira; Rivka; Golda
given    Zehava; Gila; Shlomit; Noa; Hila; Inbal; Osnat; Pnina; Yifat; Adina; Ahuva; Anat; Aviva; Batsheva
given    Bracha; Chana; Chaya; Dafna; Devorah; Dvora; Einat; Esti; Gilat; Hadas; Hagit; Liat; Malka; Margalit
given    Naama; Na'ama; Nechama; Nitza; Nurit; Ofra; Orna; Revital; Sarit; Shoshana; Shula; Shulamit; Sigal
given    Smadar; Tali; Tehila; Tova; Varda; Yaffa; Yafit; Yehudit; Yocheved; Zahava; Ziva; Zipora; Dorit; Liora
gender   f

# ---- South Asian ----

given    Narendra; Masood; Hanif; Jaswant; Natwar; Ashfaq; Mahmood; Shahzad; Zafarullah; Rajnath; Amit
given    Subrahmanyam; Ajit; Ranjit; Manmohan; Rahul; Rajiv; Sanjay; Arvind; Akhilesh; Amartya; Anand; Anil
given    Anurag; Arjun; Arun; Ashok; Balasubramanian; Bhupesh; Bhupinder; Chandrababu; Chandrashekhar; Devendra
given    Digvijay; Dharmendra; Dinesh; Eknath; Gautam; Gopal; Govind; Harish; Hemant; Himanta; Jairam
given    Jawaharlal; Jayant; Jitendra; Jyotiraditya; Kailash; Kapil; Kartik; Karthik; Kiren; Krishnan
given    Kumaraswamy; Lalit; Lalu; Mahendra; Mahesh; Mallikarjun; Manish; Manoj; Mohan; Mohandas; Mukesh; Murali
given    Nandan; Naresh; Naveen; Navin; Nikhil; Nitin; Nitish; Omkar; Pawan; Piyush; Pinarayi; Prabhakar
given    Pradeep; Prahlad; Prakash; Pramod; Pranab; Prasad; Prashant; Pratap; Praveen; Prithviraj; Pritam
given    Raghav; Raghuram; Rajendra; Rajesh; Rajeev; Rajan; Rakesh; Ramachandra; Ramesh; Ranil; Ratan; Ravi
given    Rohit; Sachin; Sandeep; Sanjeev; Satyendra; Saurabh; Shankar; Sharad; Shashank; Shivraj; Shivshankar
given    Siddharth; Siddaramaiah; Sitaram; Subhash; Subramanian; Sudhir; Suresh; Surendra; Sunil; Sukhbir; Tarun
given    Tejashwi; Tejasvi; Uddhav; Uday; Umesh; Venkaiah; Venkatesh; Venkatraman; Vijay; Vikas; Vikram; Vinay
given    Vinod; Vinayak; Virender; Vishal; Vishwanath; Vivek; Yashwant; Yogendra; Muthuvel; Palaniswami
given    Karunanidhi; Edappadi; Mahinda; Gotabaya; Maithripala; Anura; Sajith; Namal; Chamal; Sarath; Ranasinghe
given    Lakshman; Dullas; Wimal; Velupillai; Ranjan; Madhav; Baburam; Khadga; Bidur; Balen; Upendra; Jigme
given    Lotay; Shehbaz; Shahbaz; Nawaz; Bilawal; Asif; Asim; Ishaq; Ishtiaq; Fawad; Zulfikar; Zulfiqar; Pervez
given    Pervaiz; Raheel; Yousaf; Shahid; Shaukat; Ahsan; Aftab; Aitzaz; Arshad; Ataullah; Azhar; Fazlur; Fazal
given    Ghulam; Hafeez; Hammad; Ijaz; Iqbal; Jamshed; Junaid; Kashif; Khurram; Liaquat; Mohsin; Moeed; Mushahid
given    Mushtaq; Nadeem; Naeem; Nasir; Nisar; Riaz; Sadaqat; Saqib; Sarfraz; Sartaj; Sheharyar; Sohail; Usman
given    Waqar; Waseem; Wasim; Yasin; Yousuf; Zaheer; Sajeeb; Tarique; Mujibur; Ziaur; Obaidul; Anisul
given    Asaduzzaman; Fakhruddin; Kamrul; Mahfuz; Mominul; Rezaul; Sirajul; Shafiqul; Shakib; Tajuddin; Touhid
given    Waker; Zillur; Rafiqul; Aminul; Nazrul; Asaduddin; Farooq; Yaqub
gender   m

given    Indira; Priyanka; Smriti; Nirmala; Sushma; Mamata; Mayawati; Jayalalithaa; Jayalalitha; Pratibha
given    Droupadi; Sunita; Anjali; Anuradha; Aparna; Archana; Arundhati; Asha; Bhavna; Brinda; Chitra; Deepa
given    Deepika; Devyani; Divya; Gayatri; Gauri; Geeta; Gita; Ila; Indrani; Jyotsna; Kanimozhi; Kavita; Kavitha
given    Lalita; Lata; Latha; Madhuri; Malini; Manisha; Maneka; Meena; Meenakshi; Meera; Meira; Mohini; Mridula
given    Nalini; Nandini; Neha; Nisha; Nupur; Padma; Padmini; Pooja; Preeti; Priya; Pushpalata; Radhika
given    Rajeshwari; Rajkumari; Ranjana; Rashmi; Rekha; Renuka; Richa; Ritu; Rukmini; Sakshi; Sangeeta; Sarojini
given    Savitri; Seema; Shabana; Shalini; Sharmila; Sharmistha; Sheela; Shilpa; Shobha; Shreya; Shubha; Shweta
given    Sita; Smita; Sneha; Sucheta; Sudha; Sujata; Sulochana; Sunanda; Supriya; Swati; Tamilisai; Uma; Urmila
given    Usha; Vasundhara; Vandana; Vanathi; Vasudha; Vidya; Vijayalakshmi; Vimala; Vineeta; Vrinda; Bidya
given    Sushila; Onsari; Chandrika; Sirimavo; Harini; Dushyanthi; Hirunika; Sumanthi; Benazir; Hina; Malala
given    Maleeha; Sherin; Aseefa; Fahmida; Farzana; Fehmida; Gulalai; Humaira; Mahrang; Maliha; Mariyam
given    Marriyum; Mehnaz; Mukhtaran; Nafisa; Naheed; Nasreen; Nausheen; Nighat; Razia; Rubina; Rukhsana; Sadia
given    Saima; Samina; Shazia; Sughra; Sumaira; Tahira; Tahmina; Tehmina; Uzma; Zartaj; Zubeida; Hasina
given    Khaleda; Matia; Rizwana; Rokeya; Sajeda; Shamima; Taslima; Fatema; Jahanara; Nazma; Sharmin; Mehbooba
given    Shehla
gender   f

# ---- South-East Asian ----

given    Prabowo; Joko; Susilo; Budi; Bambang; Agus; Eko; Gibran; Ganjar; Anies; Luhut; Ridwan; Wiranto; Basuki
given    Sukarno; Suharto; Soeharto; Sutrisno; Sugiono; Hendropriyono; Iwan; Jusuf; Moeldoko; Muhaimin; Nadiem
given    Purnomo; Slamet; Sjafrie; Teguh; Tjahjo; Yudi; Zulkifli; Airlangga; Erick; Hasto; Heru; Mahathir
given    Muhyiddin; Rafizi; Hishammuddin; Saifuddin; Shafie; Azmin; Fadillah; Zambry; Daim; Shahrir; Nazri
given    Benigno; Bongbong; Jejomar; Panfilo; Isko; Delfin; Carlito; Rommel; Juanito; Menardo; Prayut; Prayuth
given    Thaksin; Srettha; Anutin; Abhisit; Somchai; Prawit; Thanathorn; Somsak; Suthep; Sondhi; Surayud
given    Chavalit; Banharn; Samak; Bhumibol; Vajiralongkorn; Suchart; Vichai; Phumtham; Parit; Chaiwat; Chaturon
given    Kasit; Kittiratt; Noppadon; Piyabutr; Prasert; Sompong; Songkitti; Surapong; Surakiart; Tharit; Thawil
given    Virachai; Wissanu; Thongloun; Bounnhang; Choummaly; Sonexay; Sihanouk; Htin
gender   m

given    Megawati; Retno; Puan; Siti; Dewi; Ratna; Yenny; Khofifah; Meutya; Astuti; Kartini; Meutia; Nurhayati
given    Rahayu; Rini; Sulastri; Sumiati; Tuti; Wulan; Yulianti; Azizah; Rosmah; Azalina; Fadhlina; Norhaliza
given    Zuraida; Ambiga; Rafidah; Corazon; Imelda; Risa; Imee; Loida; Rosalinda; Teresita; Ligaya; Luzviminda
given    Marilou; Erlinda; Rowena; Divina; Analyn; Yingluck; Paetongtarn; Sudarat; Pannika; Sirikit; Sirindhorn
given    Suthida; Malee; Siriporn; Supaporn; Wanida; Pornpimol; Kanya; Pattama; Sineenat; Somying; Supatra
given    Ubolratana; Pensri; Porntip; Nguyệt; Nguyet; Tuyết; Tuyet; Hương; Huong; Phượng; Diễm
gender   f

# ---- East Asian ----

given    Shinzo; Yoshihiko; Yukiya; Kunihiko; Nobutaka; Masayoshi; Kantaro; Fumio; Shigeru; Yoshihide; Taro
given    Junichiro; Naoto; Yukio; Hirokazu; Toshimitsu; Kenji; Hiroshi; Takeshi; Ichiro; Kazuo; Akira; Akihito
given    Naruhito; Hirohito; Fumihito; Hisahito; Hideki; Hidehiko; Hiroyuki; Hirofumi; Itsunori; Jiro; Junya
given    Katsuya; Katsunobu; Kazuhiko; Kazuyoshi; Keisuke; Keizo; Kenichi; Kenichiro; Kenta; Kiichi; Kiyoshi
given    Koichi; Koichiro; Koji; Masahiko; Masahiro; Masakatsu; Masato; Masatoshi; Minoru; Nobuo; Nobusuke
given    Nobuyuki; Noboru; Osamu; Ryosei; Ryota; Ryutaro; Ryuichi; Satoshi; Seiji; Shigeki; Shigeo; Shinichi
given    Shinjiro; Shintaro; Shoichi; Shunichi; Susumu; Tadashi; Takashi; Takaaki; Takehiko; Takeo; Takuya
given    Tetsuo; Tetsuya; Tetsuro; Tomohiro; Toshihiro; Toshio; Toru; Tsutomu; Yasuhiro; Yasuo; Yasutoshi; Yohei
given    Yoichi; Yoji; Yoshimasa; Yoshinori; Yoshiro; Yoshitaka; Yosuke; Yusuke; Yuichi; Yuichiro; Yuji; Jinping
given    Keqiang; Jianguo; Guoqiang; Xiaoping; Zedong; Enlai; Shaoqi; Jintao; Jiabao; Zemin; Rongji; Qishan
given    Ching-te; Shui-bian; Ying-jeou; Jong-un; Jong-il; Il-sung; Jae-myung; Suk-yeol; Jae-in; Myung-bak
given    Moo-hyun; Dae-jung; Young-sam; Ki-moon; Tae-yong; Yong-hyun; Dong-hoon; Sang-hoon; Sung-min; Chung-hee
given    Doo-hwan; Tae-woo
gender   m

given    Yuko; Sanae; Yoko; Yuriko; Naoko; Sadako; Michiko; Masako; Akiko; Noriko; Haruko; Tomoko; Mariko; Aiko
given    Kumiko; Kyoko; Reiko; Junko; Hiroko; Kazuko; Miyuki; Megumi; Ayako; Atsuko; Chieko; Eiko; Emiko; Etsuko
given    Fumiko; Fusae; Hanako; Hisako; Ikuko; Kayoko; Kiyoko; Machiko; Makiko; Michiyo; Mieko; Mitsuko; Miyoko
given    Momoko; Nobuko; Rieko; Ryoko; Sachiko; Satoko; Seiko; Setsuko; Shizuko; Sumiko; Takako; Tamayo; Toshiko
given    Yasuko; Yayoi; Yoshiko; Yukiko; Yumiko; Renho; Takae; Meiling; Mei-ling; Ing-wen; Hsiu-lien; Bi-khim
given    Liyuan; Geun-hye; Yo-jong; Son-hui; Sol-ju; Ju-ae; Kyung-wha; Keon-hee; Jung-sook; Mi-ae; Young-sook
gender   f

# ---- West and Central African, francophone ----

given    Amadou; Brice; Bosco; Juvénal; Juvenal; Mamadou; Ousmane; Ibrahima; Alassane; Assimi; Cheick; Cheikh
given    Seydou; Modibo; Souleymane; Boubacar; Idrissa; Macky; Bassirou; Yacouba; Issoufou; Mahamadou; Mahamat
given    Abdoulaye; Lamine; Sékou; Sekou; Bakary; Lassina; Faustin-Archange; Abdourahamane; Abdourahmane; Abdou
given    Adamou; Alioune; Aly; Bachir; Birama; Brahima; Cellou; Choguel; Dioncounda; Djibril; Djibrill; Fodé
given    Fode; Hissène; Hissene; Issa; Kalilou; Karamoko; Kassoum; Kassory; Lansana; Madani; Mahamane; Malick
given    Mamady; Mathias; Mouctar; Nicéphore; Nicephore; Oumar; Pascal-Affi; Sadio; Sadou; Saïbou; Saibou; Salif
given    Salou; Siaka; Sidya; Soumaïla; Soumaila; Soumeylou; Tidiane; Tiéman; Tieman; Tiémoko; Tiemoko; Tiébilé
given    Tiebile; Youssouf; Zakari; Zéphirin; Zephirin; Issifou; Kossi; Komlan; Koffi; Kouadio; Kouamé; Kouame
given    Kouassi; Ange-Félix; Ange-Felix; Fulbert; Corneille; Jean-Jacques; Melchior; Domitien
gender   m

given    Fatoumata; Fatou; Aminata; Kadiatou; Aïssata; Aissata; Aïssatou; Aissatou; Awa; Ramata; Oumou; Djénéba
given    Djeneba; Rokia; Salimata; Assétou; Assetou; Bintou; Ndeye; Khady; Coumba; Astou; Maïmouna; Maimouna
given    Mariama; Mariame; Marième; Marieme; Nafissatou; Ndèye; Penda; Ramatoulaye; Rokhaya; Safiatou; Sokhna
given    Zeinabou; Adjoa; Affoué; Affoue; Akissi; Amenan; Léocadie; Leocadie; Marie-Thérèse; Marie-Therese
given    Marie-Noëlle; Marie-Noelle; Marie-Ange; Angélique; Angelique; Hadizatou; Hadjara; Rahama; Ramatou
given    Aïchatou; Aichatou
gender   f

# ---- West African, anglophone ----

given    Muhammadu; Olusegun; Babatunde; Segun; Femi; Oluwafemi; Kayode; Wole; Gbenga; Kunle; Rotimi; Dapo
given    Akinwumi; Akinwunmi; Chinua; Emeka; Chukwuemeka; Nnamdi; Obinna; Ikenna; Aminu; Sani; Umaru; Atiku
given    Abubakar; Shehu; Adewale; Adebayo; Adekunle; Adeniyi; Adeyemi; Ademola; Adetokunbo; Adegboyega; Ahmadu
given    Akinola; Babajide; Babagana; Babatope; Bukar; Chinedu; Chukwudi; Chukwuma; Dele; Ebenezer; Elechi
given    Godswill; Godwin; Gbolahan; Ikechukwu; Jubril; Kashim; Lateef; Lekan; Moshood; Nuhu; Nyesom; Obafemi
given    Odumegwu; Okechukwu; Olajide; Olabode; Oluwaseun; Olumide; Olu; Rilwan; Rochas; Sanusi; Tajudeen; Udoma
given    Uzor; Yakubu; Zubairu; Kwame; Kofi; Kwesi; Kojo; Kwaku; Yaw; Kwabena; Kwadwo; Akwasi; Mahamudu; Haruna
given    Iddrisu; Maada; Samura; Foday; Sahr; Ousainou; Momodou; Alieu; Ebrima; Lamin; Sulayman; Dawda
gender   m

given    Chimamanda; Ifeoma; Adaeze; Nkechi; Amaka; Chioma; Folake; Folasade; Funmilayo; Funke; Yetunde; Abike
given    Titilayo; Hauwa; Hadiza; Aishatu; Abena; Adwoa; Akosua; Akua; Afua; Efua; Esi; Araba; Yaa; Ekua
given    Ifeyinwa; Nneka; Nnenna; Obiageli; Oby; Chidinma; Chinwe; Adanna; Omotola; Omolara; Omobola; Oluremi
given    Morenike; Adenike; Bisi; Ronke; Yewande; Zainabu; Maryamu; Rakiya; Ruqayyatu; Turai; Saadatu; Asabe
given    Nenadi; Ebelechukwu; Fatu; Fatmata; Isatou; Mariatu; Kadijatu; Lordina; Zanetor; Otiko; Dzifa; Hannatu
gender   f

# ---- East African, Ethiopian, Eritrean, Somali, Sudanese ----

given    Uhuru; Raila; Mwai; Kipchumba; Kipchoge; Kiprotich; Kiprono; Kipkemboi; Rigathi; Kithure; Jomo; Mutahi
given    Wycliffe; Yoweri; Muhoozi; Kizza; Ruhakana; Kahinda; Jakaya; Kassim; Tundu; Jumanne; Makame; Mizengo
given    Salva; Riek; Taban; Majak; Malong; Abiy; Haile; Hailemariam; Tedros; Debretsion; Getachew; Demeke
given    Gedion; Taye; Mulatu; Meles; Tsegaye; Tadesse; Kebede; Bekele; Alemayehu; Tesfaye; Girma; Mengistu
given    Yohannes; Dawit; Berhanu; Workneh; Redwan; Lemma; Jawar; Shimelis; Temesgen; Eskinder; Abebe; Abraha
given    Addisu; Andargachew; Asrat; Ashenafi; Binalf; Birhanu; Desalegn; Fasil; Fisseha; Gebremedhin; Gebru
given    Habtamu; Hailu; Kassahun; Legesse; Lidetu; Mesfin; Sebhat; Seyoum; Tamrat; Tariku; Tewodros; Tewolde
given    Tilahun; Wondwossen; Worku; Yared; Zerihun; Isayas; Tesfazion; Filipos; Yemane; Abdirahman; Abdullahi
given    Abdi; Abdihakin; Abdiqasim; Abdirashid; Abdirizak; Abdisalan; Abdiweli; Abdiwali; Abdinur; Ahmednur
given    Guled; Hirsi; Liban; Mohamud; Roble; Sharmarke; Warsame; Dahir; Siad; Ismaïl; Abdoulkader; Abdalla
given    Elsadig; Minni; Gibril; Mutrif
gender   m

given    Wanjiru; Wanjiku; Njeri; Wambui; Nyambura; Wangari; Wangui; Muthoni; Waithera; Akinyi; Atieno; Achieng
given    Adhiambo; Awuor; Anyango; Apiyo; Chepkoech; Jepkosgei; Nakato; Namukasa; Nabukenya; Nalubega; Nankya
given    Specioza; Miria; Ummy; Tulia; Zuhura; Mwanaisha; Mwanahamisi; Rehema; Nyandeng; Sahle-Work; Birtukan
given    Tigist; Hirut; Almaz; Selamawit; Meaza; Adanech; Azeb; Bezawit; Derartu; Ejigayehu; Etenesh; Fantu
given    Genzebe; Hiwot; Keria; Lemlem; Liya; Mekdes; Meseret; Muferiat; Senait; Senayit; Tirunesh; Tsedale
given    Tsehay; Tsigereda; Yeshi; Yetnebersh; Yodit; Zinash; Zewditu; Hodan; Fadumo; Ifrah; Hawa; Ubah; Deqa
given    Fartun; Nimco; Nimo; Ilwad; Halimo; Hibaaq; Khadra; Maryan; Sucdi; Faduma; Asmahan; Nafissa
gender   f

# ---- Southern African ----

given    Thabo; Sipho; Themba; Mandla; Bongani; Sibusiso; Siyabonga; Emmerson; Constantino; Hakainde; Hage
given    Mokgweetsi; Lazarus; Bingu; Kgalema; Tshepo; Thabang; Tawanda; Bheki; Buti; Enoch; Gayton; Gwede
given    Kgosientsho; Khaya; Malusi; Mangosuthu; Mathole; Mbhazima; Mcebisi; Mduduzi; Mmusi; Mondli; Mosiuoa
given    Mzwandile; Mzwanele; Ngoako; Nkosi; Njabulo; Oupa; Panyaza; Paulus; Pravin; Senzo; Sello; Solly
given    Tsietsi; Velenkosini; Velaphi; Vusi; Vusimuzi; Xolani; Zweli; Zwelinzima; Pakalitha; Moeketsi; Letsie
given    Mswati; Ambrose; Barnabas; Nangolo; Hifikepunye; Festus; Quett; Seretse; Dumelang; Ignatius; Didymus
given    Obert; Perence; Kembo; Bakili; Saulos; Lovemore; Andry; Hery; Azali; Pravind; Anerood; Wavel
gender   m

given    Nkosazana; Naledi; Nosiviwe; Nomvula; Thandiwe; Thandi; Zodwa; Nomsa; Lindiwe; Busisiwe; Thuli; Netumbo
given    Saara; Lerato; Palesa; Dineo; Nthabiseng; Chipo; Rutendo; Ruvimbo; Refilwe; Angie; Baleka; Bathabile
given    Dipuo; Fezeka; Khumbudzo; Lindelwa; Mamphela; Mmamoloko; Mmakgosi; Noluthando; Nomalanga; Nomathemba
given    Nompumelelo; Nomzamo; Noxolo; Ntombi; Ntombizodwa; Ntombifuthi; Nozizwe; Phumzile; Pumla; Pumzile
given    Sindisiwe; Sisisi; Thembi; Thembisa; Thokozile; Thulisile; Tryphosa; Zanele; Zandile; Zoleka; Zoliswa
given    Zukiswa; Auxillia; Auxilia; Oppah; Priscah; Sekai; Thabitha; Inonge; Mutinta; Ameenah; Lalatiana; Mialy
given    Pendukeni; Pelonomi; Bogolo; Maesaiah; Ntsiuoa; Libertina
gender   f
