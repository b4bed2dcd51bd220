import {render} from 'ink';
import {App, type View} from './app.js';
import type {Paint} from './row.js';

/**
The streams that Ink is given in place of the terminal's.
*/
export type InkStreams = {
	readonly stdout: NodeJS.WriteStream;
	readonly stdin: NodeJS.ReadStream;
};

export type Mounted = {
	/**
	Draws a view; the frame has reached the stream when this returns.
	*/
	draw(view: View, paint: Paint): void;
	unmount(): void;
};

/**
Mounts the app so that each of Ink's writes is one whole frame.
*/
export const mount = (
	streams: InkStreams,
	view: View,
	paint: Paint,
): Mounted => {
	const instance = render(<App view={view} paint={paint} />, {
		stdout: streams.stdout,
		stderr: streams.stdout,
		stdin: streams.stdin,
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	return {
		draw(next, nextPaint) {
			instance.rerender(<App view={next} paint={nextPaint} />);
		},
		unmount() {
			instance.unmount();
		},
	};
};
