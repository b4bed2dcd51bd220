const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Units by what they measure: their names, parted by blanks, and what one of them is worth. */
const written: ReadonlyArray<
	readonly [
		measure: string,
		units: ReadonlyArray<readonly [names: string, scale: number]>,
	]
> = [
	[
		'seconds',
		[
			['ns', 1e-9],
			['µs μs us', 1e-6],
			['ms msec', 1e-3],
			[
				's sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos сек',
				1,
			],
			['min mins minute minutes minuten minuto minutos мин 分', minute],
			[
				'h hr hrs hour hours std stunde stunden heure heures hora horas ч час часов 小时',
				hour,
			],
			[
				'd day days tag tage tagen jour jours día días dia dias giorno giorni dagen день дня дней 天 日',
				day,
			],
			[
				'wk week weeks woche wochen semaine semaines semana semanas settimana settimane недель 周',
				7 * day,
			],
			[
				'mo mos month months monat monate monaten mois mes meses mese mesi месяц месяца месяцев 个月',
				30.4375 * day,
			],
			[
				'yr yrs year years jahr jahre jahren an ans année années año años ano anos anno anni год года лет 年',
				365.25 * day,
			],
		],
	],
	[
		'bytes',
		[
			['B byte bytes', 1],
			['kB KB kb Ko ko', 1e3],
			['MB mb Mo', 1e6],
			['GB gb Go', 1e9],
			['TB tb To', 1e12],
			['PB', 1e15],
			['KiB', 1024],
			['MiB', 1024 ** 2],
			['GiB', 1024 ** 3],
			['TiB', 1024 ** 4],
			['PiB', 1024 ** 5],
		],
	],
	[
		'bits/s',
		[
			['bps bit/s', 1],
			['kbps Kbps kbit/s kb/s', 1e3],
			['Mbps Mbit/s Mb/s', 1e6],
			['Gbps Gbit/s Gb/s', 1e9],
			['Tbps Tbit/s', 1e12],
		],
	],
	[
		'metres',
		[
			['mm', 1e-3],
			['cm', 1e-2],
			['m metre metres meter meters', 1],
			['km', 1e3],
			['ft feet', 0.3048],
			['mi mile miles', 1609.344],
		],
	],
	[
		'square metres',
		[
			['m²', 1],
			['ha', 1e4],
			['km²', 1e6],
		],
	],
	[
		'grams',
		[
			['mg', 1e-3],
			['g', 1],
			['kg', 1e3],
			['t tonne tonnes tonnen', 1e6],
			['oz', 28.349523125],
			['lb lbs', 453.59237],
		],
	],
	[
		'litres',
		[
			['ml', 1e-3],
			['cl', 1e-2],
			['l L litre litres liter liters', 1],
			['hl', 100],
		],
	],
	[
		'watts',
		[
			['mW', 1e-3],
			['W', 1],
			['kW', 1e3],
			['MW', 1e6],
			['GW', 1e9],
		],
	],
	[
		'watt hours',
		[
			['Wh', 1],
			['kWh', 1e3],
			['MWh', 1e6],
			['GWh', 1e9],
			['TWh', 1e12],
		],
	],
	[
		'hertz',
		[
			['Hz', 1],
			['kHz', 1e3],
			['MHz', 1e6],
			['GHz', 1e9],
		],
	],
	[
		'plain',
		[
			['k K thousand tsd tausend mille mil тыс 千', 1e3],
			['万', 1e4],
			[
				'M mn mio million millions millionen millón millones milhão milhões млн',
				1e6,
			],
			['亿', 1e8],
			[
				'bn billion billions mrd milliarde milliarden milliard milliards млрд',
				1e9,
			],
			['tn trillion trillions', 1e12],
		],
	],
	['times', [['x ×', 1]]],
	[
		'percent',
		[
			['% percent prozent pct', 1],
			['‰', 0.1],
			['bp', 0.01],
		],
	],
];

export type Unit = {
	/**
	What may be compared with it.
	*/
	readonly measure: string;
	/**
	What one of it is worth in its measure.
	*/
	readonly scale: number;
};

let units: Map<string, Unit> | undefined;

/**
The unit of a name, as written or else case aside; undefined for one that is not known.
*/
export function unitOf(name: string): Unit | undefined {
	units ??= new Map(
		written.flatMap(([measure, scales]) =>
			scales.flatMap(([names, scale]) =>
				names.split(' ').map(each => [each, {measure, scale}] as const),
			),
		),
	);
	return units.get(name) ?? units.get(name.toLowerCase());
}

/** What `m` may stand for. */
const meanings = {
	minutes: {measure: 'seconds', scale: minute},
	millions: {measure: 'plain', scale: 1e6},
	metres: {measure: 'metres', scale: 1},
} as const;

export type MeaningOfM = keyof typeof meanings;

export const unitOfM = (meaning: MeaningOfM): Unit => meanings[meaning];

/**
What a bare `m` stands for among the figures of a column: minutes beside hours and seconds, millions beside thousands and
money, else metres.
*/
export function meaningOfM(texts: Iterable<string>): MeaningOfM {
	for (const text of texts) {
		if (/\d\s?(?:[hsd]|hrs?|secs?|min|days?)(?![\p{L}\p{N}/])/u.test(text)) {
			return 'minutes';
		}

		if (/\p{Sc}|[A-Z]{3}\s?\d|\d\s?(?:k|K|bn)(?![\p{L}/])/u.test(text)) {
			return 'millions';
		}
	}

	return 'metres';
}
