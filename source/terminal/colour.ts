import type {Colour} from './answers.js';
import type {ColourLevel} from './pen.js';

export type Theme = 'dark' | 'light' | 'mono';

/**
How lines are to look on the reader's terminal.
*/
export type Look = {
	/**
	Whether any SGR may be sent at all; without it a line is its text.
	*/
	readonly isStyled: boolean;
	readonly level: ColourLevel;
	readonly theme: Theme;
	/**
	Gray words are known to leave enough contrast.
	*/
	readonly isGrayReadable: boolean;
	/**
	Addresses become links of the terminal's own (OSC 8).
	*/
	readonly hasLinks: boolean;
};

export type LookOptions = {
	readonly environment: Readonly<Record<string, string | undefined>>;
	/**
	Whether what is written goes to a terminal.
	*/
	readonly isTerminal: boolean;
	/**
	`--theme`.
	*/
	readonly theme?: Theme | 'auto' | undefined;
	/**
	`--no-color`.
	*/
	readonly noColour?: boolean | undefined;
	/**
	What the terminal said its background to be.
	*/
	readonly background?: Colour | undefined;
};

/**
How lines are to look, by the reader's terminal and not by the machine.

In this order: NO_COLOR and the command line's word against colour, FORCE_COLOR, `TERM=dumb`, COLORTERM, TERM. Taking colour away leaves bold,
underline and reverse; a pipe and a dumb terminal get text alone unless FORCE_COLOR asks for more.
*/
export function chooseLook(options: LookOptions): Look {
	const {environment, background} = options;
	const forced = forcedLevel(environment.FORCE_COLOR);
	const level = chooseLevel(options, forced);
	const theme = level === 0 ? 'mono' : chooseTheme(options.theme, background);
	return {
		isStyled:
			(forced ?? 0) > 0 || (options.isTerminal && environment.TERM !== 'dumb'),
		level: theme === 'mono' ? 0 : level,
		theme,
		isGrayReadable:
			theme !== 'mono' &&
			background !== undefined &&
			contrast(usualGray, background) >= leastContrast,
		hasLinks: options.isTerminal && knowsLinks(environment),
	};
}

function chooseLevel(
	{environment, isTerminal, noColour, theme}: LookOptions,
	forced: ColourLevel | undefined,
): ColourLevel {
	if (noColour === true || theme === 'mono' || isSet(environment.NO_COLOR)) {
		return 0;
	}

	if (forced !== undefined) {
		return forced;
	}

	if (!isTerminal) {
		return 0;
	}

	const {COLORTERM: colourTerm = '', TERM: term = ''} = environment;
	if (
		/^(?:truecolor|24bit)$/i.test(colourTerm) ||
		/-direct$|^(?:xterm-)?(?:kitty|ghostty|alacritty)$/.test(term)
	) {
		return 3;
	}

	return /^$|^dumb$|-mono$|-m$|^vt(?:52|100|102|220|320)/.test(term) ? 0 : 1;
}

function isSet(value: string | undefined): boolean {
	return value !== undefined && value !== '';
}

/**
FORCE_COLOR as other programs read it; nothing where it is not set.
*/
function forcedLevel(value: string | undefined): ColourLevel | undefined {
	if (value === undefined) {
		return undefined;
	}

	if (value === '0' || value === 'false') {
		return 0;
	}

	return value === '3' ? 3 : 1;
}

function chooseTheme(
	wanted: Theme | 'auto' | undefined,
	background: Colour | undefined,
): Theme {
	if (wanted !== undefined && wanted !== 'auto') {
		return wanted;
	}

	return background && luminance(background) > 0.18 ? 'light' : 'dark';
}

/**
Terminals that are known to take links, at this end of a link; elsewhere they would cost bytes for nothing.
*/
function knowsLinks(
	environment: Readonly<Record<string, string | undefined>>,
): boolean {
	const forced = environment.FORCE_HYPERLINK;
	if (forced !== undefined) {
		return forced !== '' && forced !== '0';
	}

	if (isSet(environment.SSH_CONNECTION) || isSet(environment.SSH_TTY)) {
		return false;
	}

	const {TERM: term = '', TERM_PROGRAM: program = ''} = environment;
	return (
		/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper)$/.test(program) ||
		/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(term) ||
		Number(environment.VTE_VERSION) >= 5000 ||
		isSet(environment.WT_SESSION)
	);
}

/**
What bright black is in most palettes.
*/
const usualGray: Colour = {red: 0.5, green: 0.5, blue: 0.5};
const leastContrast = 4.5;

/**
Contrast as WCAG 2 defines it, from 1 to 21.
*/
export function contrast(one: Colour, other: Colour): number {
	const lights = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05);
}

/**
Relative luminance as WCAG 2 defines it, from 0 to 1.
*/
export function luminance({red, green, blue}: Colour): number {
	const linear = (channel: number) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
