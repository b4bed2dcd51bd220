/*
Measures the repair of tables on damage that nobody tuned on: real tables (../shared/data/tables), written as an extractor
leaves them, several damages at once, with prose around. `--wrong[=KIND]` shows what went wrong in the half to tune on,
`--seed=N` draws other damage, `--rounds=N` draws more of it.
*/
import fs from 'node:fs';
import process from 'node:process';
import zlib from 'node:zlib';
import {decodeHTML} from 'entities';
import type {Block, Table} from '../source/article/model.js';
import {plainInlines, tablesOf, leavesOf} from '../source/article/plain.js';
import {halfOf, share, type Rate} from './cleaning/halves.js';
import {read, readAgain, strip} from './cleaning/read.js';
import {norm, rowsOf, says} from './cleaning/rows.js';
import {lostWords} from './cleaning/words.js';
import {Draw, type Given} from './damage/draw.js';
import type {Damaged, Truth} from './damage/plan.js';
import {randomOf} from './random.js';

const file = new URL(
	'../../shared/data/tables/tables.json.gz',
	import.meta.url,
);
if (!fs.existsSync(file)) {
	throw new Error('no data to measure on: ../shared/data/tables is not here');
}

const decode = (row: readonly string[]) => row.map(cell => decodeHTML(cell));
const given = (
	JSON.parse(zlib.gunzipSync(fs.readFileSync(file)).toString()) as Given[]
).map(({src, head, rows}) => ({
	src,
	head: decode(head),
	rows: rows.map(row => decode(row)),
}));
const numberOf = (name: string, otherwise: number) =>
	Number(
		process.argv
			.find(argument => argument.startsWith(`--${name}=`))
			?.split('=', 2)[1] ?? otherwise,
	);
const wrong = process.argv.find(argument => argument.startsWith('--wrong'));
const isShow = wrong !== undefined;
const wanted = wrong?.split('=', 2)[1] ?? '';
const most = numberOf('most', 10);
const random = randomOf(numberOf('seed', 1));
const draw = new Draw(random);

const repoOf = ({src}: Given) => src.split(':', 1)[0]!;
const cellText = (text: string) =>
	norm(text.replaceAll(/^- /gm, '').replaceAll(/<[^<>]*>|&\w+;/g, ''));

/** Rows in their places: blanks at the end, and a header that comes again, are form. */
function placed(rows: ReadonlyArray<readonly string[]>): string[][] {
	const all = rows
		.map(row => {
			const cells = row.map(cell => cellText(cell));
			while (cells.length > 0 && cells.at(-1) === '') {
				cells.pop();
			}

			return cells;
		})
		.filter(row => row.length > 0);
	const [header] = all.map(row => JSON.stringify(row));
	return all.filter((row, at) => at === 0 || JSON.stringify(row) !== header);
}

type Verdict = {
	/** Every cell is there, in its row and in order. */
	readonly cells: boolean;
	/** And in its column, under its header, or the table says that it may not be. */
	readonly places: boolean;
};

const none: Verdict = {cells: false, places: false};

function compare(truth: Truth, table: Table): Verdict {
	const {caption, ...bare} = table;
	const has = placed(rowsOf(bare));
	const captioned =
		truth.caption === undefined
			? []
			: [placed([[truth.caption], ...truth.rows]), placed(truth.rows)];
	const isCaption =
		caption === undefined ||
		(truth.caption !== undefined &&
			cellText(plainInlines(caption)) === cellText(truth.caption));
	const wants = captioned.length > 0 ? captioned : [placed(truth.rows)];
	const said = (rows: string[][]) => JSON.stringify(says(rows));
	const isCells = isCaption && wants.some(rows => said(rows) === said(has));
	const same = (rows: string[][]) =>
		JSON.stringify(has) === JSON.stringify(rows);
	// Over two columns a caption may as well be a label without a value: it may stay a row.
	const mayStay = truth.caption !== undefined && truth.rows[0]!.length === 2;
	const isPlaced =
		((same(placed(truth.rows)) &&
			(caption !== undefined) === (truth.caption !== undefined)) ||
			(mayStay && captioned.some(rows => same(rows)))) &&
		(!truth.hasHeader || bare.header !== undefined);
	return {
		cells: isCells,
		places: isCells && (isPlaced || (table.doubts?.length ?? 0) > 0),
	};
}

function judge(
	truth: Truth,
	blocks: readonly Block[],
	tables: readonly Table[],
): Verdict {
	if (truth.rows.length === 1) {
		const words = truth.rows[0]!.map(cell => cellText(cell))
			.filter(cell => cell !== '')
			.join(' · ');
		const isLabel = blocks.some(
			block =>
				block.type === 'paragraph' &&
				cellText(plainInlines(block.inlines)) === words,
		);
		if (isLabel) {
			return {cells: true, places: true};
		}
	}

	const verdicts = tables.map(table => compare(truth, table));
	return (
		verdicts.find(({places}) => places) ??
		verdicts.find(({cells}) => cells) ??
		none
	);
}

class Rates {
	readonly #rates = new Map<string, [Rate, Rate]>();

	add(name: string, half: number, isRight: boolean): void {
		const rates = this.#rates.get(name) ?? [
			[0, 0],
			[0, 0],
		];
		this.#rates.set(name, rates);
		rates[half]![1]++;
		rates[half]![0] += isRight ? 1 : 0;
	}

	print(): void {
		const width = Math.max(
			...[...this.#rates.keys()].map(({length}) => length),
		);
		for (const [name, [tuned, other]] of [...this.#rates].toSorted(([a], [b]) =>
			a.localeCompare(b, 'en', {numeric: true}),
		)) {
			console.log(
				`${name.padEnd(width)}  ${share(tuned).padEnd(18)}  ${share(other)}`,
			);
		}
	}
}

const forms = new Rates();
const kinds = new Rates();
let lost = 0;
let wordless = 0;
let unstable = 0;
let documents = 0;
let shown = 0;

function show(damaged: Damaged, tables: readonly Table[], what: string): void {
	console.log(`--- ${what} ${damaged.source} ${damaged.kinds.join(', ')}`);
	console.log(
		damaged.text.replaceAll(/^(?!.*\|).{60,}$/gm, '…').slice(0, 1500),
	);
	for (const {caption, rows} of damaged.tables) {
		console.log(
			'want',
			caption ?? '',
			JSON.stringify(placed(rows)).slice(0, 900),
		);
	}

	for (const table of tables) {
		console.log(
			'have',
			table.line,
			table.endLine,
			JSON.stringify(placed(rowsOf(table))).slice(0, 900),
		);
	}
}

function measure(damaged: Damaged, half: number): void {
	documents++;
	const {blocks, repairs} = read(damaged.text);
	const tables = blocks.flatMap(block => [...tablesOf(block)]);
	const {missing, added, isOrdered} = lostWords(damaged.text, blocks);
	// What is folded stands after the table that it was found in.
	const isMoved = !isOrdered && blocks.every(({type}) => type !== 'fold');
	if (missing.length > 0 || added.length > 0 || isMoved) {
		wordless++;
		if (isShow) {
			console.log(
				`*** words: lost ${missing.slice(0, 12).join(' ')} added ${added.slice(0, 12).join(' ')} ${isMoved ? 'out of order' : ''} ${damaged.source} ${damaged.kinds.join(', ')}`,
			);
		}
	}

	const again = readAgain(blocks, repairs.length > 0);
	if (again.repairs.length > 0 || strip(again.blocks) !== strip(blocks)) {
		unstable++;
		if (isShow) {
			console.log(
				`~~~ unstable ${damaged.source} ${again.repairs.map(({kind}) => kind).join(' ')}`,
			);
		}
	}

	if (damaged.isLost) {
		lost++;
		return;
	}

	const outer = blocks
		.filter(({type}) => type !== 'table')
		.flatMap(block => [...leavesOf(block, true)].map(({text}) => text))
		.join('\n');
	const isGivenBack = damaged.outside.every(text => outer.includes(text));
	for (const truth of damaged.tables) {
		const {cells, places} = judge(truth, blocks, tables);
		const form = damaged.isBroken ? 'broken over lines' : 'one line a row';
		forms.add(`${form}, cells`, half, cells);
		forms.add(`${form}, places`, half, places);
		for (const kind of damaged.kinds.length > 0 ? damaged.kinds : ['none']) {
			kinds.add(kind, half, places && isGivenBack);
		}

		const isWrong =
			isShow &&
			half === 0 &&
			!(places && isGivenBack) &&
			(wanted === '' ||
				damaged.kinds.some(kind => kind.startsWith(wanted)) ||
				(wanted === 'cells' && !cells) ||
				form.startsWith(wanted));
		if (isWrong && shown++ < most) {
			show(damaged, tables, cells ? 'places' : 'cells');
		}
	}
}

for (let round = 0; round < numberOf('rounds', 1); round++) {
	for (const [at, table] of given.entries()) {
		const half = halfOf(repoOf(table));
		const other = given[at + 1];
		measure(
			draw.damage(
				table,
				other && halfOf(repoOf(other)) === half
					? other
					: (given[at - 1] ?? table),
			),
			half,
		);
	}
}

console.log(
	'Rates of exact tables: of the sources to tune on, of the other sources',
);
forms.print();
console.log('\nby kind, in place or told');
kinds.print();
console.log(
	`\ntexts ${documents}, no longer told by the text ${lost}, with a word lost or added ${wordless}, not idempotent ${unstable}`,
);
