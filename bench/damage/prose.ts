/**
Sentences, headings and furniture to stand around tables.
*/
export const sentences = [
	'The harbour master keeps the list of berths in the office on the quay, and anyone may ask to see it during the hours of opening.',
	'Every ship that stays longer than a week pays the winter rate, which the council sets each autumn after the last market.',
	'The figures below were taken from the books of the customs house and rounded to the nearest unit.',
	'Nobody had expected the new pier to silt up so soon, and the dredgers were called back in March.',
	'In the second year the number of arrivals fell by a tenth, while the tonnage of each ship rose.',
	'Readers who want the whole record will find it in the annual report, which is printed in June.',
	'A pilot must be ordered six hours before arrival; without one no ship above forty metres may enter.',
	'What the tables do not show is how often a berth was held free for a ship that never came.',
	'The old warehouse was sold to the town, which let it to three firms of sail makers and a school.',
	'Fishermen pay nothing for the first two days, and half of the common fee from the third day on.',
	'Since the fire of last winter no fuel may be stored on the northern quay, not even for one night.',
	'The committee met twice in May and agreed on all points but one, the price of ice.',
];

export const headings = [
	'What a berth costs',
	'The northern quay',
	'How the fees were set',
	'After the winter',
	'Arrivals in the second year',
];

/**
What stands between the pieces of a table that was cut by a page's end.
*/
export const furniture = [
	['12'],
	['Page 3 of 14'],
	['- 7 -'],
	['(continued)'],
	['Advertisement'],
	['Page 4', 'Table 2, continued'],
];

/**
The same for what a page of the web has between them.
*/
export const interruptions = [
	['Advertisement'],
	['(continued)'],
	['Article continues below'],
];
