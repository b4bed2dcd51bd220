import {lookup} from 'node:dns/promises';
import http, {type IncomingMessage} from 'node:http';
import https from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import type {Readable} from 'node:stream';
import zlib from 'node:zlib';
import {isPrivate} from './private.js';

/**
An error that a person can cause, told in the rest of a line that begins with the address.
*/
export class Refused extends Error {}

/**
How one request is made.
*/
export type RequestOptions = {
	/**
	Refuses to connect to addresses of this machine and of private networks.
	*/
	readonly isRestricted: boolean;
	/**
	In bytes, after decompression.
	*/
	readonly maxBytes: number;
	readonly signal: AbortSignal;
	/**
	Whether a body is wanted, by the status and the headers; it is not read otherwise.
	*/
	wants(answer: IncomingMessage): boolean;
};

export type Answer = {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: Uint8Array;
};

const refusal =
	'leads to a private network, which restricted mode does not fetch from';

/**
Resolves a name and drops private addresses. The check stands where the connection is made, so that a name cannot stand
for another address a moment later.
*/
const publicLookup: LookupFunction = (host, options, callback) => {
	const search = async () => {
		try {
			const found = await lookup(host, {...options, all: true});
			const open = found.filter(each => !isPrivate(each.address));
			const [first] = open;
			if (first === undefined) {
				callback(new Refused(refusal), '', 0);
			} else if (options.all) {
				callback(null, open);
			} else {
				callback(null, first.address, first.family);
			}
		} catch (error: unknown) {
			callback(
				error instanceof Error ? error : new Error(String(error)),
				'',
				0,
			);
		}
	};

	void search();
};

function decoded(answer: IncomingMessage): Readable {
	const encoding = answer.headers['content-encoding']?.toLowerCase().trim();
	switch (encoding) {
		case 'gzip':
		case 'x-gzip':
		case 'deflate': {
			return answer.pipe(zlib.createUnzip());
		}

		case 'br': {
			return answer.pipe(zlib.createBrotliDecompress());
		}

		case undefined:
		case '':
		case 'identity': {
			return answer;
		}

		default: {
			throw new Refused(
				`is sent compressed in a way that is not known here (${encoding})`,
			);
		}
	}
}

/**
The body, as far as the limit lets it; the rest is not waited for.
*/
async function readBody(
	answer: IncomingMessage,
	most: number,
): Promise<Uint8Array> {
	const tooLong = new Refused(
		`is longer than ${Math.floor(most / 1024 / 1024)} MB; save it and open the file`,
	);
	if (Number(answer.headers['content-length'] ?? 0) > most) {
		throw tooLong;
	}

	const pieces: Uint8Array[] = [];
	let length = 0;
	const body = decoded(answer);
	// An answer that breaks off ends the decompression with it.
	answer.on('error', error => {
		body.destroy(error);
	});
	for await (const piece of body as AsyncIterable<Uint8Array>) {
		length += piece.length;
		if (length > most) {
			throw tooLong;
		}

		pieces.push(piece);
	}

	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}

	return bytes;
}

/**
Asks for one address, without following where it leads. Rejects with `Refused` or with the system's own error.
*/
export async function request(
	url: URL,
	{isRestricted, maxBytes, signal, wants}: RequestOptions,
): Promise<Answer> {
	const host = url.hostname.replaceAll(/^\[|\]$/g, '');
	if (isRestricted && isIP(host) !== 0 && isPrivate(host)) {
		throw new Refused(refusal);
	}

	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		const {get} = url.protocol === 'https:' ? https : http;
		get(
			url,
			{
				signal,
				agent: false,
				headers: {
					accept:
						'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,text/*;q=0.8',
					'accept-encoding': 'gzip, deflate, br',
					'user-agent': 'brief (a terminal reader)',
				},
				...(isRestricted && {lookup: publicLookup}),
			},
			resolve,
		).on('error', reject);
	});
	try {
		const body = wants(answer)
			? await readBody(answer, maxBytes)
			: new Uint8Array();
		return {status: answer.statusCode ?? 0, headers: answer.headers, body};
	} finally {
		answer.destroy();
	}
}
