/**
One figure of the table.
*/
export type Figure = {
	readonly name: string;
	readonly value: number;
	readonly unit:
		'ms' | 'bytes' | 'ratio' | 'lines' | 'frames' | 'MB' | 'bytes/byte';
	/**
	What it must not be over.
	*/
	readonly bar?: number;
	/**
	With what it was compared, or how it was had.
	*/
	readonly note?: string;
};

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
The figures as a Markdown table.
*/
export function tableOf(figures: readonly Figure[]): string {
	const rows = figures.map(({name, value, unit, bar, note}) => [
		name,
		`${format(value)} ${unit === 'ratio' ? '×' : unit}`,
		bar === undefined ? '' : `≤ ${bar}`,
		bar === undefined ? '' : value <= bar ? 'yes' : 'NO',
		note ?? '',
	]);
	return [
		['Figure', 'Measured', 'Bar', 'Held', 'How'],
		['---', '--:', '--:', '---', '---'],
		...rows,
	]
		.map(cells => `| ${cells.join(' | ')} |`)
		.join('\n');
}

function format(value: number): string {
	return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(2);
}
