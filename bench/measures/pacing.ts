import process from 'node:process';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import type {Figure} from '../figures.js';
import type {Setup} from '../setup.js';
import {slowLink} from '../../test/terminal/slow-link.js';
import {isFull, sleep, small} from '../terminal.js';

const bytesPerSecond = 1200;
const delay = 250;
const keys = 300;

/**
Frames that still come after the last of 300 held keys, over a link of 1,200 bytes a second and 250 ms of delay.
*/
export async function measurePacing({brief, long}: Setup): Promise<Figure[]> {
	const screen = new xterm.Terminal({
		cols: small.columns,
		rows: small.rows,
		allowProposedApi: true,
	});
	const [program = '', ...rest] = brief;
	const child = pty.spawn(program, [...rest, long], {
		cols: small.columns,
		rows: small.rows,
		env: {...process.env, TERM: 'xterm-256color', CI: 'false'},
	});
	let frames = 0;
	let lastAt = 0;
	const toScreen = slowLink(bytesPerSecond, delay / 2, text => {
		lastAt = performance.now();
		screen.write(text);
	});
	const toChild = slowLink(bytesPerSecond, delay / 2, text => {
		child.write(text);
	});
	child.onData(text => {
		frames += text.split('\u{1B}[5n').length - 1;
		toScreen(text);
	});
	screen.onData(toChild);
	const rows = () =>
		Array.from(
			{length: small.rows},
			(_, row) =>
				screen.buffer.active.getLine(row)?.translateToString(true) ?? '',
		);
	while (!isFull(rows())) {
		await sleep(20);
	}

	await sleep(1000);
	const first = frames;
	for (let count = 0; count < keys; count++) {
		toChild('j');

		await sleep(33);
	}

	await sleep(delay / 2 + 20);
	const releasedAt = performance.now();
	const during = frames;
	await sleep(6000);
	child.kill('SIGKILL');
	screen.dispose();
	return [
		{
			name: 'slow link: frames after the last of 300 held keys',
			value: frames - during,
			unit: 'frames',
			bar: 2,
			note: `${bytesPerSecond} bytes a second, ${delay} ms`,
		},
		{
			name: 'slow link: until the screen stands still',
			value: Math.max(0, lastAt - releasedAt),
			unit: 'ms',
		},
		{
			name: 'slow link: frames for 300 keys',
			value: during - first,
			unit: 'frames',
		},
	];
}
