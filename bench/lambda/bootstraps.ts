/** Runtimes of `provided` functions that do as little as one can: a shell script around curl, and a program in C. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ANSWER, type BenchFunction } from '../load/functions.js';

const provided = (bootstrap: string | Uint8Array): BenchFunction => ({
  runtime: 'provided.al2023',
  handler: 'none',
  files: { bootstrap },
});

const SCRIPT = `#!/bin/sh
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
while :; do
  curl -sS -D "$TMPDIR/head" -o /dev/null "$api/next" || exit 1
  id=$(tr -d '\\r' < "$TMPDIR/head" | sed -n 's/^lambda-runtime-aws-request-id: *//Ip')
  curl -sS -o /dev/null -d '${ANSWER}' "$api/$id/response" || exit 1
done
`;

/** One connection, and one buffer that holds a whole answer of the Runtime API: events of the benchmark are small. */
const PROGRAM = `#define _GNU_SOURCE
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const char answer[] = ${JSON.stringify(ANSWER)};
static char text[65536];

/* Sends the request, and gives the head of its answer once all of it has come. */
static char *ask(int api, const char *request) {
  if (write(api, request, strlen(request)) < 0) exit(1);
  for (size_t length = 0;;) {
    ssize_t came = read(api, text + length, sizeof text - 1 - length);
    if (came <= 0) exit(1);
    text[length += came] = 0;
    char *body = strstr(text, "\\r\\n\\r\\n");
    if (body == NULL) continue;
    char *told = strcasestr(text, "\\r\\ncontent-length:");
    size_t bytes = told != NULL && told < body ? strtoul(told + 17, NULL, 10) : 0;
    if (length >= (size_t)(body + 4 - text) + bytes) return text;
  }
}

int main(void) {
  char host[256], request[1024], id[128];
  snprintf(host, sizeof host, "%s", getenv("AWS_LAMBDA_RUNTIME_API"));
  char *colon = strrchr(host, ':');
  *colon = 0;
  struct addrinfo *address;
  if (getaddrinfo(host, colon + 1, NULL, &address) != 0) return 1;
  int api = socket(address->ai_family, SOCK_STREAM, 0);
  if (connect(api, address->ai_addr, address->ai_addrlen) != 0) return 1;
  for (;;) {
    char *head = ask(api, "GET /2018-06-01/runtime/invocation/next HTTP/1.1\\r\\nHost: runtime\\r\\n\\r\\n");
    char *found = strcasestr(head, "lambda-runtime-aws-request-id:");
    if (found == NULL || sscanf(found + 30, " %127[^\\r]", id) != 1) return 1;
    snprintf(request, sizeof request,
             "POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\\r\\nHost: runtime\\r\\nContent-Length: %zu\\r\\n\\r\\n%s", id,
             sizeof answer - 1, answer);
    ask(api, request);
  }
}
`;

export const shellFunction = (): BenchFunction => provided(SCRIPT);

/** Compiled by the machine's C compiler; nothing where it has none. */
export function compiledFunction(): BenchFunction | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-bootstrap-'));
  try {
    const source = path.join(folder, 'bootstrap.c');
    writeFileSync(source, PROGRAM);
    execFileSync('cc', ['-O2', '-o', path.join(folder, 'bootstrap'), source], { stdio: ['ignore', 'ignore', 'inherit'] });
    return provided(readFileSync(path.join(folder, 'bootstrap')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
