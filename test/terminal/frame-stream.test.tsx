import test from 'ava';
import fc from 'fast-check';
import {Box, render, Text} from 'ink';
import {own} from '../../source/text/sanitise.js';
import {stringWidth} from '../../source/text/width.js';
import {createDiffer} from '../../source/terminal/differ.js';
import {
	createFrameStreams,
	type FrameStreams,
} from '../../source/terminal/frame-stream.js';
import {paintLine} from '../../source/terminal/style.js';

const columns = 40;
const frames = {
	first: [
		' \u{1B}[1mA title\u{1B}[0m                 where we are',
		'',
		'   plain words, and \u{1B}[34;4ma link\u{1B}[0m, \u{1B}[36m`code`\u{1B}[0m',
		'   \u{1B}[90m┌──────┬──────┐\u{1B}[0m',
		'   \u{1B}[90m│\u{1B}[0m 漢字 \u{1B}[90m│\u{1B}[0m é 👍🏽 \u{1B}[90m│\u{1B}[0m',
		'   \u{1B}[7ma cursor that goes to the end of rows\u{1B}[0m',
		'   \u{1B}[1;4;35mchanged\u{1B}[0m \u{1B}[33;7mhit\u{1B}[0m \u{1B}[48;2;52;28;58mtint\u{1B}[0m \u{1B}[3minferred\u{1B}[0m  ',
		' § 2/3   61 %      } table  / find  ? kk',
	],
	second: [
		' \u{1B}[1mA title\u{1B}[0m                 elsewhere   ',
		'   a line that is new',
		'',
		'   another one',
		'',
		'',
		'',
		' § 3/3  100 %',
	],
};

function Screen({
	rows,
	width,
}: {
	readonly rows: readonly string[];
	readonly width: number;
}) {
	return (
		<Box
			flexDirection="column"
			width={width}
			height={rows.length}
			overflow="hidden"
		>
			{rows.map((row, index) => (
				// A row is what it is by its place on the screen.
				// eslint-disable-next-line react/no-array-index-key
				<Text key={index} wrap="truncate">
					{row === '' ? ' ' : row}
				</Text>
			))}
		</Box>
	);
}

function renderRows(rows: readonly string[], streams: FrameStreams) {
	return render(<Screen rows={rows} width={streams.stdout.columns} />, {
		stdout: streams.stdout,
		stdin: streams.stdin,
		stderr: streams.stdout,
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
}

test('Ink takes over without a byte', async t => {
	const size = {columns, rows: frames.first.length};
	const painted: Array<readonly string[]> = [];
	const streams = createFrameStreams(size, rows => {
		painted.push(rows);
	});
	const differ = createDiffer(size);
	t.not(differ.diff(frames.first), '');
	const app = renderRows(frames.first, streams);
	await app.waitUntilRenderFlush();
	t.true(painted.length > 0);
	for (const rows of painted) {
		t.is(differ.diff(rows), '');
	}

	app.rerender(<Screen rows={frames.second} width={columns} />);
	await app.waitUntilRenderFlush();
	t.not(differ.diff(painted.at(-1) ?? []), '');
	t.is(differ.diff(frames.second), '');
	app.unmount();
});

const roles = [
	'title',
	'strong',
	'emphasis',
	'link',
	'code',
	'border',
	'match',
	'cursor',
	'changed',
	'inferred',
] as const;
const words = [
	'word',
	' ',
	'漢字',
	'👨‍👩‍👧',
	'é',
	'│',
	'…',
	'  ',
	'e\u{301}',
	'\u{A0}',
	'🇩🇪',
	'שלום',
	'…',
	'\u{3000}',
];

test('whatever stands in a row, Ink gives it back as it was', async t => {
	const line = fc
		.array(
			fc.tuple(
				fc.constantFrom(...words),
				fc.subarray([...roles], {maxLength: 3}),
			),
			{maxLength: 8},
		)
		.map(parts =>
			paintLine(
				{
					width: 0,
					runs: parts.map(([text, ofRun]) => ({
						text: own(text),
						width: stringWidth(text),
						roles: ofRun,
					})),
				},
				{
					isStyled: true,
					level: 3,
					theme: 'dark',
					isGrayReadable: true,
					hasLinks: true,
				},
			),
		);
	const size = {columns: 60, rows: 4};
	await fc.assert(
		fc.asyncProperty(
			fc.array(line, {minLength: 4, maxLength: 4}),
			async rows => {
				const painted: Array<readonly string[]> = [];
				const streams = createFrameStreams(size, frame => {
					painted.push(frame);
				});
				const app = renderRows(rows, streams);
				await app.waitUntilRenderFlush();
				const differ = createDiffer(size);
				differ.diff(rows);
				t.is(differ.diff(painted.at(-1) ?? []), '');
				app.unmount();
			},
		),
		{numRuns: 60},
	);
});
