export type ModeOptions = {
	/**
	Mouse reports, which take the terminal's own selection away.
	*/
	readonly hasMouse: boolean;
	/**
	The terminal is to say when its colours change.
	*/
	readonly followsColours: boolean;
};

const csi = '\u{1B}[';

/**
What the reader's terminal is put in: alternate screen, hidden cursor, no auto-wrap, bracketed paste.
*/
export function enterModes(options: ModeOptions): string {
	return [
		`${csi}?1049h${csi}?25l${csi}?7l${csi}?2004h`,
		options.hasMouse ? `${csi}?1000h${csi}?1006h` : '',
		options.followsColours ? `${csi}?2031h` : '',
	].join('');
}

/**
Those that somebody else may have changed in between, once more: without them what is drawn goes astray.
*/
export const renewModes = `${csi}?25l${csi}?7l${csi}?2004h`;

/**
The way back, whatever a frame that was cut off left behind. Where there is no alternate screen, the shell goes on in the
last row.
*/
export function leaveModes(options: ModeOptions): string {
	return [
		options.followsColours ? `${csi}?2031l` : '',
		options.hasMouse ? `${csi}?1006l${csi}?1000l` : '',
		`${csi}?2026l${csi}m${csi}r${csi}999H${csi}K${csi}?2004l${csi}?7h${csi}?25h${csi}?1049l`,
	].join('');
}
