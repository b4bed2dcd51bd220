/**
Articles of our own sentences, one line a block as extractors leave them. `# ` marks the headings that were lost.
*/

export const english = `
The harbour of Lindvik has been rebuilt three times in a hundred years, and each time the town has argued about the price. This spring the council put a fourth plan on the table, with a longer quay and a new basin for the ferries that call here twice a day.
# Why the old quay has to go
The old quay was built for boats that drew two metres of water, and the ferries of today draw nearly four. Every winter the storms take stones out of its foot, and every spring the divers put them back at a cost that nobody planned for.
Engineers who looked at the quay last year say that it may stand for ten more years, or fall in the next gale. The council does not want to find out which of the two is true.
# Costs and who will bear them
The plan costs forty million, of which the region pays half. The rest has to come from fees, and the fishermen have already said that they cannot pay more than they do today for their berths in the inner harbour.
By Anna Lindqvist
Smaller boats would move to the eastern basin. That basin is shallow, and those who keep a boat there today fear that they will be crowded out when the larger ones arrive.
# What the council decides next
- The council decides first whether the longer quay is built in one go or in two steps.
- The next vote is on the fees and on how ferries and fishing boats share them.
- The last one decides when the eastern basin is closed for the works.
The votes are expected before the summer. Until then the plan hangs in the town hall, where anyone may read it and write down what they think of it.
`;

export const german = `
Wer im Herbst durch das Moor bei Tannrode geht, sieht vor lauter Nebel oft die eigenen Stiefel nicht. Genau dann arbeiten die Forscher am liebsten, denn die Vögel, die sie zählen wollen, bleiben an solchen Tagen lange am Boden sitzen.
# Ein Moor als Speicher
Das Moor speichert mehr Kohlenstoff als der Wald, der es umgibt. Wird es entwässert, gibt es diesen Speicher über Jahrzehnte wieder ab, und niemand kann den Vorgang aufhalten, ohne das Wasser zurückzuholen.
Deshalb haben die Forscher im letzten Jahr begonnen, alte Gräben zu schließen. Die Arbeit geht langsam voran, weil jeder Graben vermessen werden muss, bevor ein Bagger kommen darf.
# Warum die Bauern zögern
Für die Bauern der Gegend bedeutet ein nasses Moor, dass sie ihre Wiesen nicht mehr mähen können. Viele Bauern haben die Flächen erst vor wenigen Jahren gekauft und fürchten um das Geld, das sie dafür aufgenommen haben.
Foto: Jens Wieland
Ein Ausgleich ist versprochen, doch er soll erst gezahlt werden, wenn das Wasser wieder steht. Bis dahin müssen die Höfe die Verluste selbst tragen, und das können nicht alle.
# Wie es weitergeht
Im nächsten Frühjahr wollen beide Seiten einen Plan vorlegen. Er soll festhalten, welche Gräben zuerst geschlossen werden und wer dafür bezahlt, damit das Moor nicht noch einen Sommer lang trocken liegt.
`;

export const french = `
Le vieux théâtre de Montclar a fermé ses portes un soir de décembre, sans que personne ne sache s'il les rouvrirait un jour. Dix ans plus tard, une association du quartier a repris les clés et cherche les fonds nécessaires pour réparer la toiture.
# Une toiture à refaire entièrement
La toiture laisse passer la pluie depuis des années et les fauteuils du balcon sont perdus. Les artisans qui ont visité le théâtre estiment qu'il faudra refaire la charpente, puis poser une toiture neuve avant le prochain hiver.
Le coût des travaux dépasse de loin ce que l'association peut réunir seule. Elle compte sur la région, qui a promis une aide, et sur les habitants, qui ont déjà donné plus que prévu.
# Le soutien des habitants
Les habitants du quartier n'ont jamais oublié la salle où ils allaient enfants. Chaque samedi, des habitants viennent trier les décors, nettoyer les loges et raconter les soirées d'autrefois à ceux qui ne les ont pas connues.
Photo : Claire Aubin
Une première soirée est prévue au printemps, dans le hall, puisque la grande salle reste interdite au public. Les organisateurs espèrent que cette soirée attirera aussi des spectateurs des villes voisines.
`;

export const spanish = `
La biblioteca de San Telmo presta cada año más semillas que libros de cocina, y sus responsables ya no se sorprenden cuando alguien pide tomates en el mostrador. La idea nació de una vecina que no sabía qué hacer con las semillas que le sobraban.
# Cómo funciona el préstamo de semillas
Cualquier vecino puede llevarse tres sobres de semillas y se compromete a devolver la misma cantidad después de la cosecha. El préstamo no se anota en ninguna ficha, porque la biblioteca confía en que la gente vuelve cuando tiene algo que contar.
Los sobres llevan escrito el lugar donde creció la planta y el nombre de quien la cuidó. Así se sabe qué variedades aguantan mejor el viento seco del verano.
# Un huerto en la azotea
Desde el año pasado hay también un huerto en la azotea del edificio, abierto a las escuelas del barrio. En el huerto se prueban las variedades nuevas antes de guardarlas en los cajones de la sala de lectura.
El ayuntamiento ha anunciado que llevará el modelo a otras tres bibliotecas. La vecina que empezó todo sigue acudiendo cada jueves para ordenar los sobres y responder a las preguntas de los más jóvenes.
`;

export const russian = `
Маленькая станция у реки Велги много лет стояла пустой, и поезда проходили мимо неё без остановки. Прошлой осенью железная дорога неожиданно вернула остановку, и посёлок начал меняться быстрее, чем рассчитывали его жители.
# Новая жизнь старой станции
Старую станцию отремонтировали за одно лето и поставили в ней печь, скамейки и расписание. Теперь станция открыта с раннего утра, и по дороге на поезд сюда заходят даже те, кто никуда не собирается ехать.
Жители говорят, что дорога до города занимает теперь меньше часа. Раньше им приходилось ехать на автобусе, который зимой часто застревал на подъёме за мостом.
# Кто приезжает в посёлок
Чаще всего в посёлок приезжают семьи из города, которые ищут тишину и недорогой дом. За год в посёлке продали больше домов, чем за предыдущие пять лет, и цены на них заметно выросли.
Не все рады переменам. Некоторые старики боятся, что посёлок станет дачным и зимой будет пустеть, как соседние деревни на другом берегу реки.
`;

export const chinese = `
青石镇的老码头已经停用了二十年，河边的仓库也早就空了。今年春天，镇上的几位年轻人租下了其中一间仓库，想把它改成一座小小的造船博物馆，让孩子们知道祖辈是怎样靠这条河生活的。
# 老码头的历史
老码头建于一百多年前，当时镇上的茶叶和木材都从这里运出。码头最热闹的时候，一天要停靠三十多条木船，岸边的客栈住满了等候装货的船工，夜里的灯火一直亮到天明。
后来公路修通了，货物改走陆路，码头渐渐冷清下来。最后一条货船离开的那天，许多老人站在岸边，看着它慢慢消失在河湾的后面。
# 博物馆的计划
博物馆计划分两步建成，第一步是修好仓库的屋顶，第二步是请老船匠造一条真正的木船。参观博物馆的人可以亲手试一试刨木板，也可以坐在岸边听老人讲当年的故事。
资金仍然是最大的难题。年轻人们已经筹到了一半的钱，其余的部分希望得到县里的支持，他们说无论结果怎样，木船一定要先造出来。
`;

export const numbered = `
Keeping bees on a roof in the city is easier than most people think, but a few mistakes are made again and again by those who start without help. These are the ones that cost the most colonies, in the order in which beginners make them.
# 1. Choosing a roof without shade
A roof without shade turns into an oven in July, and the bees then spend their days carrying water instead of nectar. A simple screen of reeds on the southern side gives enough shade for two hives and costs less than a jar of honey.
# 2. Feeding too late in the year
Sugar that is fed late cannot be dried before the frost, and damp stores make a colony sick. Those who want to be done with feeding in time should weigh their hives at the end of August and finish two weeks later.
# 3. Opening the hive too often
Each time the hive is opened, the bees lose warmth and need a day to find back to their order. Once a week is enough in spring, and in the autumn the hive should be opened only when there is a clear reason.
`;

export const questions = `
The town library lends out tools since last year, and the staff at the desk hear the same things from nearly everyone who comes in for a drill. We have written the answers down so that nobody has to wait for them on a Saturday morning.
# Who can borrow a tool?
Anyone with a library card can borrow a tool, and a card costs nothing for people who live in the town. Children need a parent with them when they borrow a tool with a blade or a motor.
# How long can I keep it?
Most tools can be kept for one week, and a week can be added if nobody else is waiting. Ladders have to come back after three days because there are only two of them and the queue for them is long.
# What happens when something breaks?
When something breaks, bring it back as it is and tell us how it happened. Nobody has to pay for a tool that breaks in normal use, since the fund of the library covers the repair of everything on the shelf.
`;

export const tour = `
Three walks lead from the station of Harrow Vale into the hills, and each of them brings you back before the last train. All three are marked with blue stones, which are repainted every spring by the walking club.
# The short walk to the mill
![The mill](mill.jpg)
The short walk follows the stream up to the mill, where the wheel still turns on Sundays. The mill has a small room with a stove in which walkers can dry their boots.
# Across the ridge
![The ridge in fog](ridge.jpg)
The way across the ridge takes four hours and has no shade at all. From the highest point of the ridge you see the sea on clear days, and in fog you see nothing but the next blue stone.
# Hours and kilometres of the three walks
| Walk | Hours | Kilometres |
| Mill | 1 | 4 |
| Ridge | 4 | 13 |
The train leaves at ten past six. Those who miss it can stay in the station house, which keeps four beds for late walkers and asks for nothing but a swept floor in the morning.
`;

export const verse = `
The song of the ferrymen was written down by a teacher who heard it on the quay one evening and did not want it to be lost. She kept the words as they were sung to her and added only the commas that she could not do without.
Row the old boat over
Over to the sand
Bread is on the table
Rope is in the hand
Wind is in the harbour
Rain is on the land
Row the old boat over
Over to the sand
It is still sung today when a ferryman leaves the service. The youngest begins, the others come in one after another, and the one who leaves keeps silent until the last line is over.
`;

/** Nothing in it is a heading: bylines, captions, dates, a pull quote, an address, pointers, a signature. */
export const furniture = `
The last lamp of the coast was put out on Monday evening, in front of a crowd that had come by boat and on foot. The keeper turned the key, shook hands with the mayor and went home to a supper that his daughters had kept warm for him.
By Anna Lindqvist
12 May 2021
For sixty years the lamp had been lit by hand, first with oil and later with gas, and no ship was ever lost below it. The captains who came to say goodbye told stories of nights in which it was the only thing that they could trust.
![The lamp](lamp.jpg)
The keeper on his last evening. Photo: Jens Wieland
A small box on a mast has taken over from the lamp. It needs no keeper, no oil and no gas, and it can be read by the ships from twice the distance, in fog as well as on clear nights.
“It was never the lamp that people came for.”
The house will be rented out from the summer on. Those who stay there may climb the stairs and look at the sea, but the room with the lamp remains locked, as the keeper has asked.
Read more: the harbours of the northern coast
The money from the rent goes to the pilots, who need a new boat. They have collected for it since the autumn, and the keeper's farewell brought in more than all the evenings before it.
Harbour Office
Quay Street 4
00123 Lindvik
Tel.: 0123 456
The office takes letters to the keeper and passes them on. He answers every one of them, he says, but it may take a while, since there are more letters now than there ever were ships.
Continue reading
Anna Lindqvist
`;

/** Nothing in it is a heading: two people speak in turn. */
export const conversation = `
Jens Wieland has counted birds in the moor for thirty years, and he still begins before the sun is up. We met him at the edge of the water, where he had been standing for two hours already without having seen a single crane.
Anna: Why so early?
Jens: Because the cranes talk in the dark and are silent in the light. Whoever wants to count them has to listen first, and by the time that you can see them they are already on their way to the fields.
Anna: And in winter?
Jens: In winter I count the ones that stay, and every year there are more of them. Ten years ago none of the cranes stayed, and now there are hundreds that no longer bother with the long way to the south.
Anna: Does that worry you?
Jens: It does not worry me for the birds, they know what they are doing. It worries me for the moor, which needs the frost, and for all the things in it that cannot simply fly somewhere else.
`;
