import process from 'node:process';
import type {Line} from '../../layout/line.js';
import {allLines} from '../../reader/screen/index.js';
import type {View} from '../../screens/app.js';
import type {Mounted} from '../../screens/mount.js';
import type {Look} from '../../terminal/colour.js';
import {
	createFrameStreams,
	type FrameStreams,
} from '../../terminal/frame-stream.js';
import type {Size} from '../../terminal/size.js';
import {createSlots} from '../../terminal/slots.js';
import {paintLine} from '../../terminal/style.js';
import {isLines, viewOf, type Scene} from './scene.js';

/**
Makes a scene's rows: at first from the page itself, and by Ink as soon as it is there.
*/
export type Painter = {
	/**
	The rows of a scene, as ANSI text.
	*/
	rows(scene: Scene): readonly string[];
	/**
	Loads React and Ink; the rows are Ink's from then on.
	*/
	load(scene: Scene, size: Size): Promise<void>;
	/**
	Whether a scene can be drawn without Ink.
	*/
	canPaint(scene: Scene): boolean;
	/**
	How often Ink has made a frame. A frame costs it as much as several keys may take.
	*/
	inkFrames(): number;
	setLook(look: Look): void;
	close(): void;
};

// Yoga's loader takes 30 ms longer where it finds a global `fetch`.
const withoutFetch = async <T>(load: () => Promise<T>): Promise<T> => {
	const found = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
	if (found?.configurable !== true) {
		return load();
	}

	Reflect.deleteProperty(globalThis, 'fetch');
	try {
		return await load();
	} finally {
		Object.defineProperty(globalThis, 'fetch', found);
	}
};

/**
Ink asks its environment whether it is in a CI; the streams it gets are ours either way.
*/
const loadInk = async () =>
	withoutFetch(async () => import('../../screens/mount.js'));

/**
Tells apart how screens are made up: each line has a row and a stand-in of its own, so that only their number counts.
*/
const placesOf = (lines: readonly Line[], {columns, rows}: Size): string =>
	`${columns}x${rows} ${lines.length}`;

/**
Makes the painter for a look.
*/
export const createPainter = (first: Look): Painter => {
	let look = first;
	let paint = (line: Line): string => paintLine(line, look);
	const slots = createSlots();
	const place = (line: Line): string => slots.place(paint(line), line.width);
	let streams: FrameStreams | undefined;
	let mounted: Mounted | undefined;
	let frame: readonly string[] = [];
	let frames = 0;
	let size: Size | undefined;

	/**
	How the lines were placed that Ink drew last.
	*/
	let placed = '';

	const linesOf = (view: View): readonly Line[] =>
		view.type === 'article' ? allLines(view.lines) : [];

	const sizeOf = (view: View): Size =>
		view.type === 'article' ? view.size : view.part.size;

	return {
		rows(scene) {
			const view = viewOf(scene);
			const lines = linesOf(view);
			if (mounted === undefined) {
				return lines.map(line => paint(line));
			}

			const wanted = sizeOf(view);
			if (size?.columns !== wanted.columns || size.rows !== wanted.rows) {
				size = wanted;
				streams?.resize(wanted);
			}

			slots.clear();
			const places = placesOf(lines, wanted);
			if (lines.length > 0 && places === placed) {
				// Other lines in the same places: Ink's frame holds, down to the stand-ins.
				for (const line of lines) {
					place(line);
				}
			} else {
				placed = places;
				mounted.draw(view, place);
			}

			return slots.fill(frame);
		},
		canPaint: scene => mounted !== undefined || isLines(scene),
		inkFrames: () => frames,
		async load(scene, loadSize) {
			const {mount} = await loadInk();
			size = loadSize;
			streams = createFrameStreams(loadSize, rows => {
				frame = rows;
				frames++;
			});
			// Ink would rather be told than find out.
			process.env.INK_SCREEN_READER = '';
			mounted = mount(streams, viewOf(scene), place);
		},
		setLook(next) {
			look = next;
			paint = line => paintLine(line, look);
		},
		close() {
			mounted?.unmount();
		},
	};
};
