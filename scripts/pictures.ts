/**
Draws the pictures of the readme from the real program: it runs in a pseudo-terminal, and what a terminal emulator then
shows becomes an SVG, once for a dark page and once for a light one. Run it after a build: `npm run pictures`.
*/
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm, {type IBufferCell} from '@xterm/headless';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

type Palette = {
	readonly paper: string;
	readonly ink: string;
	/**
	The sixteen colours of a terminal.
	*/
	readonly colours: readonly string[];
};

const palettes: Readonly<Record<'dark' | 'light', Palette>> = {
	dark: {
		paper: '#16181d',
		ink: '#d8dbe2',
		colours:
			'#2a2d35 #e06c75 #98c379 #d9b45b #6ea8e6 #c58fdc #62b8c4 #c8ccd4 #8b929e #ef8a91 #aed591 #e8cb84 #8fc0f5 #d6aceb #86cdd8 #ffffff'.split(
				' ',
			),
	},
	light: {
		paper: '#ffffff',
		ink: '#24292f',
		colours:
			'#24292f #b3262e #1a7f37 #8a6100 #0757b3 #7b3bb5 #0f6d78 #6e7781 #5f6872 #cf222e #1a7f37 #9a6700 #0969da #8250df #1b7c83 #24292f'.split(
				' ',
			),
	},
};

type Picture = {
	readonly name: string;
	readonly columns: number;
	readonly rows: number;
	readonly file: string;
	readonly keys: readonly string[];
};

const pictures: readonly Picture[] = [
	{
		name: 'article',
		columns: 112,
		rows: 30,
		file: 'content/pyongyang.md',
		keys: [']'],
	},
	{
		name: 'table',
		columns: 80,
		rows: 24,
		file: 'content/pyongyang.md',
		keys: ['}', '\r', 'j', 'l'],
	},
];

/**
A terminal that can show all of it, whatever this one is.
*/
const surroundings = Object.fromEntries([
	['CI', 'false'],
	['LANG', 'C.UTF-8'],
]);

const cellWidth = 8.4;
const cellHeight = 18;
const margin = 14;

const pause = async (milliseconds: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, milliseconds);
	});

const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const rgb = (value: number): string =>
	`#${value.toString(16).padStart(6, '0')}`;

const foregroundOf = (cell: IBufferCell, palette: Palette): string =>
	cell.isFgPalette()
		? (palette.colours[cell.getFgColor()] ?? palette.ink)
		: cell.isFgRGB()
			? rgb(cell.getFgColor())
			: palette.ink;

const backgroundOf = (cell: IBufferCell, palette: Palette): string =>
	cell.isBgPalette()
		? (palette.colours[cell.getBgColor()] ?? palette.paper)
		: cell.isBgRGB()
			? rgb(cell.getBgColor())
			: palette.paper;

const drawCell = (
	cell: IBufferCell,
	column: number,
	row: number,
	palette: Palette,
): string => {
	const width = cell.getWidth();
	if (width === 0) {
		return '';
	}

	const isInverse = cell.isInverse() !== 0;
	const plain = [foregroundOf(cell, palette), backgroundOf(cell, palette)];
	const [ink, paper] = isInverse ? plain.toReversed() : plain;
	const x = margin + column * cellWidth;
	const y = margin + row * cellHeight;
	const behind =
		paper === palette.paper
			? ''
			: `<rect x="${x.toFixed(1)}" y="${y}" width="${(width * cellWidth).toFixed(1)}" height="${cellHeight}" fill="${paper}"/>`;
	const text = cell.getChars();
	if (text === '' || text === ' ') {
		return behind;
	}

	const style = [
		cell.isBold() === 0 ? '' : ' font-weight="bold"',
		cell.isItalic() === 0 ? '' : ' font-style="italic"',
		cell.isUnderline() === 0 ? '' : ' text-decoration="underline"',
	].join('');
	return `${behind}<text x="${x.toFixed(1)}" y="${y + 13.5}" fill="${ink}"${style}>${escapeXml(text)}</text>`;
};

const toSvg = (
	terminal: InstanceType<typeof xterm.Terminal>,
	palette: Palette,
	label: string,
): string => {
	const width = 2 * margin + terminal.cols * cellWidth;
	const height = 2 * margin + terminal.rows * cellHeight;
	const cells: string[] = [];
	for (let row = 0; row < terminal.rows; row++) {
		const line = terminal.buffer.active.getLine(row);
		for (let column = 0; column < terminal.cols; column++) {
			const cell = line?.getCell(column);
			if (cell) {
				cells.push(drawCell(cell, column, row, palette));
			}
		}
	}

	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img" aria-label="${label}">`,
		`<rect width="100%" height="100%" rx="8" fill="${palette.paper}"/>`,
		'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">',
		cells.filter(cell => cell !== '').join('\n'),
		'</g>',
		'</svg>',
		'',
	].join('\n');
};

const takePicture = async ({
	name,
	columns,
	rows,
	file,
	keys,
}: Picture): Promise<void> => {
	for (const theme of ['dark', 'light'] as const) {
		const terminal = new xterm.Terminal({
			cols: columns,
			rows,
			allowProposedApi: true,
		});
		const child = spawn(
			process.execPath,
			[path.join(root, 'dist/cli.js'), '--no-state', '--theme', theme, file],
			{
				cols: columns,
				rows,
				cwd: root,
				name: 'xterm-256color',
				env: {...process.env, ...surroundings},
			},
		);
		child.onData(bytes => {
			terminal.write(bytes);
		});
		terminal.onData(answer => {
			child.write(answer);
		});
		await pause(1500);
		for (const key of keys) {
			child.write(key);
			await pause(300);
		}

		const svg = toSvg(terminal, palettes[theme], `brief showing ${file}`);
		await writeFile(path.join(root, 'pictures', `${name}-${theme}.svg`), svg);
		child.kill();
	}
};

await mkdir(path.join(root, 'pictures'), {recursive: true});
for (const picture of pictures) {
	await takePicture(picture);
}
