import {spawn} from 'node:child_process';
import {Buffer} from 'node:buffer';
import process from 'node:process';

/**
What terminals that take OSC 52 take at least, in bytes of base64.
*/
const mostEncoded = 74_994;
const patience = 2000;

/**
The sequence by which the reader's terminal copies a text, or nothing where the text is too long for it.
*/
export function clipboardSequence(text: string): string | undefined {
	const encoded = Buffer.from(text).toString('base64');
	return encoded.length > mostEncoded
		? undefined
		: `\u{1B}]52;c;${encoded}\u{1B}\\`;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Command = readonly [program: string, ...rest: string[]];

/**
The programs that may copy here, the likeliest first.
*/
export function copyCommands(
	environment: Environment,
	platform: NodeJS.Platform,
): Command[] {
	const has = (name: string) => (environment[name] ?? '') !== '';
	const commands: Array<Command | undefined> = [
		has('WAYLAND_DISPLAY') ? ['wl-copy'] : undefined,
		has('DISPLAY') ? ['xclip', '-selection', 'clipboard'] : undefined,
		has('DISPLAY') ? ['xsel', '--clipboard', '--input'] : undefined,
		platform === 'darwin' ? ['pbcopy'] : undefined,
		platform === 'win32' ? ['clip'] : undefined,
		has('TMUX') ? ['tmux', 'load-buffer', '-'] : undefined,
	];
	return commands.filter(command => command !== undefined);
}

/**
Copies a text with the first program that does it; tells whether any did.
*/
export async function copyLocally(
	text: string,
	environment: Environment,
	platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
	return feedFirst(copyCommands(environment, platform), text);
}

/**
Feeds the first program that takes the text.
*/
async function feedFirst(
	[command, ...others]: readonly Command[],
	text: string,
): Promise<boolean> {
	return (
		command !== undefined &&
		((await feed(command, text)) || feedFirst(others, text))
	);
}

/**
Runs a program with a text as its input; tells whether it took it.
*/
async function feed(
	[program, ...rest]: Command,
	text: string,
): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(program, rest, {
			stdio: ['pipe', 'ignore', 'ignore'],
			timeout: patience,
		});
		child.on('error', () => {
			resolve(false);
		});
		child.on('exit', code => {
			resolve(code === 0);
		});
		child.stdin.on('error', () => {
			resolve(false);
		});
		child.stdin.end(text);
	});
}
