import {stdinName} from '../article/open-source.js';
import {sanitiseLine, sliceSafe} from '../text/sanitise.js';
import {wrap} from '../text/wrap.js';
import type {Request} from './flags.js';
import type {Io} from './io.js';
import {silence, tellSlow} from './slow.js';

/**
Opens something for the viewer; where that takes long, the terminal says so until it is done. A program that fills a pipe
speaks for itself.
*/
export async function openTold<Result>(
	{target}: Request,
	io: Pick<Io, 'stdout' | 'stderr'>,
	open: (onLong: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
	let erase: (() => void) | undefined;
	const isPipe = target === undefined || target === '-';
	try {
		return await tellSlow(
			() => {
				// Asked for only now: at most starts there is nothing to tell.
				const {stdout, stderr} = io;
				if (stderr.isTTY !== true) {
					return;
				}

				const line = sanitiseLine(
					`brief: reading ${isPipe ? stdinName : target}`,
				);
				const [row] = wrap(line, Math.max(1, (stdout.columns ?? 80) - 1));
				stderr.write(sliceSafe(line, 0, row?.end ?? 0));
				erase = () => {
					stderr.write('\r\u{1B}[K');
				};
			},
			open,
			isPipe ? undefined : silence,
		);
	} finally {
		erase?.();
	}
}
