/** One thing that is wrong with a request: the field, and a code that a program can act on. */
export interface FieldError {
  field: string;
  code: string;
}

const titles: Record<number, string> = {
  400: 'The request could not be read.',
  404: 'There is no such thing.',
  405: 'This method is not supported here.',
  415: 'Send application/json.',
  422: 'Some fields are wrong.',
  429: 'Too many requests.',
  503: 'Not available right now. Try again later.',
};

/** An error as `application/problem+json` (RFC 9457). */
export function problem(status: number, errors: FieldError[] = [], headers = {}): Response {
  const body = { type: 'about:blank', status, title: titles[status] ?? 'Error', errors };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** A JSON answer. Public reads may be fetched from any site's pages. */
export function json(body: unknown, { shared = true } = {}): Response {
  return new Response(JSON.stringify(body), {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': shared ? 'public, max-age=60' : 'no-store',
      ...(shared ? { 'Access-Control-Allow-Origin': '*' } : {}),
    },
  });
}

/** The body of a JSON request, or the problem with it. */
export async function jsonBody(
  request: Request,
): Promise<{ body: unknown } | { refused: Response }> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) return { refused: problem(415) };
  try {
    return { body: await request.json() };
  } catch {
    return { refused: problem(400, [{ field: '', code: 'malformed_json' }]) };
  }
}
