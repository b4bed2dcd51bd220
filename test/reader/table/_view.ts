import type {Role} from '../../../source/layout/line.js';
import {cellText} from '../../../source/article/table/index.js';
import type {Table} from '../../../source/article/model.js';
import {plainLine} from '../../../source/layout/plain.js';
import {
	openTable,
	reduceTable,
	tableScreen,
	workOnTable,
	type TableEffect,
	type TableState,
} from '../../../source/reader/table/index.js';

type Size = {columns: number; rows: number; ascii?: boolean; plain?: boolean};

/**
A person before a table: presses keys and looks at the screen.
*/
export class Viewer {
	state: TableState;
	effects: TableEffect[] = [];
	done = false;
	size: Size;

	constructor(table: Table, size?: Size) {
		this.state = openTable(table, {number: 1});
		this.size = size ?? {columns: 80, rows: 24};
	}

	/**
	Keys by their names, parted by blanks; the person waits until each is done with.
	*/
	press(keys: string): this {
		for (const name of keys.split(' ')) {
			this.hurry(name).wait();
		}

		return this;
	}

	/**
	Keys without waiting for what takes time.
	*/
	hurry(keys: string): this {
		for (const name of keys.split(' ')) {
			const step = reduceTable(this.state, {type: 'key', name}, this.size);
			this.state = step.state;
			this.effects.push(...step.effects);
			this.done ||= step.done;
		}

		return this;
	}

	/**
	Waits for what takes time, for so many slices at most.
	*/
	wait(slices = Infinity): this {
		for (let slice = 0; slice < slices; slice++) {
			if (this.state.job === undefined) {
				break;
			}

			this.state = workOnTable(this.state, this.size);
		}

		return this;
	}

	/**
	Types a text into a prompt.
	*/
	type(text: string): this {
		return this.press(
			Array.from(text, letter => (letter === ' ' ? 'space' : letter)).join(' '),
		);
	}

	get lines(): string[] {
		return tableScreen(this.state, {ascii: false, ...this.size}).map(line =>
			plainLine(line),
		);
	}

	get screen(): string {
		return this.lines.join('\n');
	}

	/**
	The first column of the rows on the screen.
	*/
	get keys(): string[] {
		const {order, table} = this.state;
		const rows =
			order.rows === undefined
				? table.rows
				: Array.from(order.rows, row => table.rows.at(row)!);
		return rows.map(row => cellText(row[0]));
	}

	/**
	The texts drawn in a role.
	*/
	drawn(role: Role): string[] {
		return tableScreen(this.state, {ascii: false, ...this.size}).flatMap(line =>
			line.runs.filter(run => run.roles.includes(role)).map(run => run.text),
		);
	}
}

/**
The rules of a harbour, before and after.
*/
export const harbour: Table = {
	type: 'table',
	line: 1,
	endLine: 8,
	header: ['Rule', 'Until last year', 'From this year', 'Cost'],
	align: ['none', 'none', 'none', 'none'],
	rows: [
		['Notice', '30 days', '90 days', '12.5'],
		[
			'Pilot',
			'for every ship over 80 metres',
			'for every ship over 60 metres',
			'9',
		],
		['Noise', 'quiet from ten at night', 'quiet from ten at night', ''],
		['Fire', 'allowed on the outer mole', 'nowhere', '100'],
		['Dogs', 'yes', 'no', '9'],
	],
};
