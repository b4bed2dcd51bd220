import xterm from '@xterm/headless';

type Terminal = InstanceType<typeof xterm.Terminal>;

/**
A terminal in memory, set up as the reader's is while we run.
*/
export function makeScreen(columns: number, rows: number): Terminal {
	return new xterm.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		convertEol: true,
	});
}

export async function send(terminal: Terminal, bytes: string): Promise<void> {
	return new Promise(resolve => {
		terminal.write(bytes, resolve);
	});
}

/**
What each row shows, with everything about a cell that can be seen.
*/
export function describeScreen(terminal: Terminal): string[] {
	const buffer = terminal.buffer.active;
	return Array.from({length: terminal.rows}, (_, row) => {
		const line = buffer.getLine(buffer.baseY + row);
		let text = '';
		for (let column = 0; column < terminal.cols; column++) {
			const cell = line?.getCell(column);
			const glyph = orBlank(cell?.getChars());
			const isDrawn =
				Boolean(cell?.isInverse()) ||
				Boolean(cell?.isUnderline()) ||
				Boolean(cell?.isStrikethrough());
			const look =
				glyph === ' ' && !isDrawn
					? [cell?.getBgColor()]
					: [
							cell?.isBold(),
							cell?.isItalic(),
							cell?.isInverse(),
							cell?.isUnderline(),
							cell?.isStrikethrough(),
							cell?.getFgColor(),
							cell?.getBgColor(),
						];
			text += `${glyph}${look.map(Number).join(',')} `;
		}

		return text;
	});
}

export function readScreen(terminal: Terminal): string[] {
	const buffer = terminal.buffer.active;
	return Array.from(
		{length: terminal.rows},
		(_, row) =>
			buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
	);
}

function orBlank(text: string | undefined): string {
	return text === undefined || text === '' ? ' ' : text;
}
