import {execFile, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import fc from 'fast-check';
import {parseRow} from '../../source/terminal/cells.js';
import {createDiffer} from '../../source/terminal/differ.js';
import {act, playActs, row} from './acts.js';

const run = async (program: string, rest: readonly string[]) =>
	new Promise<string>((resolve, reject) => {
		execFile(program, rest, (error, stdout) => {
			if (error instanceof Error) {
				reject(error);
			} else {
				resolve(stdout);
			}
		});
	});
const folder = mkdtempSync(path.join(tmpdir(), 'brief-'));
const size = {columns: 70, rows: 20};
const tmux = async (...rest: string[]) =>
	run('tmux', ['-L', path.basename(folder), '-f', '/dev/null', ...rest]);
const hasTmux = () => spawnSync('tmux', ['-V']).status === 0;

/**
A cluster without the members that are joined to its first one. tmux 3.3 forgets between two reads of its own that the last
character joins the next: where the system happens to cut a family of emoji there, it keeps the beginning of it.
*/
const withoutJoined = (text: string): string =>
	text.replaceAll(
		/(?:\u{200D}\p{Extended_Pictographic}?\p{Emoji_Modifier}?)+/gu,
		'',
	);

/**
What tmux shows, row by row as far as it can be seen, once it has played these bytes.
*/
async function show(name: string, bytes: string): Promise<string[]> {
	const file = path.join(folder, name);
	writeFileSync(file, `\u{1B}[?7l${bytes}`);
	const command = `cat '${file}'; tmux -L '${path.basename(folder)}' wait-for -S ${name}; sleep 60`;
	await tmux(
		'new-session',
		'-d',
		'-s',
		name,
		'-x',
		String(size.columns),
		'-y',
		String(size.rows),
		command,
	);
	await tmux('set-option', '-g', 'status', 'off');
	await tmux('wait-for', name);
	const stdout = withoutJoined(
		await tmux('capture-pane', '-p', '-e', '-N', '-t', name),
	);
	await tmux('kill-session', '-t', name);
	let style = '';
	return stdout.split('\n').map(line => {
		// A style goes on into the next row.
		const shown = style + line;
		style = (shown.match(/\u{1B}\[[\d;]*m/gu) ?? []).join('');
		return parseRow(shown, size.columns, 3).key;
	});
}

test('tmux shows what a clean repaint would', async t => {
	if (!hasTmux()) {
		t.log('tmux is not installed here');
		t.plan(0);
		return;
	}

	t.teardown(async () => {
		await tmux('kill-server');
	});
	const {LC_ALL, LANG} = process.env;
	process.env.LC_ALL = 'C.UTF-8';
	t.teardown(() => {
		Object.assign(process.env, {LC_ALL, LANG});
	});
	await tmux(
		'new-session',
		'-d',
		'-s',
		'first',
		'-x',
		'70',
		'-y',
		'20',
		'sleep 600',
	);
	await tmux('set-option', '-g', 'status', 'off');
	let count = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, {minLength: 30, maxLength: 60}),
			fc.array(act, {minLength: 8, maxLength: 14}),
			async (lines, acts) => {
				const differ = createDiffer(size);
				let bytes = '';
				let last: readonly string[] = [];
				for (const {frame} of playActs(
					lines,
					size,
					acts.filter(({type}) => type !== 'resize'),
				)) {
					bytes += differ.diff(frame);
					last = frame;
				}

				count++;
				const played = await show(`played${count}`, bytes);
				const clean = await show(
					`clean${count}`,
					createDiffer(size).diff(last),
				);
				t.deepEqual(played, clean);
			},
		),
		{numRuns: 12, endOnFailure: true},
	);
});
