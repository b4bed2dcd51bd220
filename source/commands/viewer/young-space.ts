import {setFlagsFromString} from 'node:v8';

/**
By what V8 multiplies its space for young objects when many of them live on, unless it is told otherwise.
*/
const usual = 2;

/**
Does work that nobody waits for without letting V8's space for young objects grow. It would be doubled again and again
while a long article is read between keys, up to 32 MB or more; and the larger it is, the longer a key may have to wait
for its collection.

The flag is put back at once: code that V8 compiles or keeps under other flags is of no use to the next start.
*/
export const inSmallYoungSpace = (work: () => void): void => {
	setFlagsFromString('--semi-space-growth-factor=1');
	try {
		work();
	} finally {
		setFlagsFromString(`--semi-space-growth-factor=${usual}`);
	}
};
