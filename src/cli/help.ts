/** The text of `ruststack --help`. */
export const HELP = `Usage: ruststack [command] [options]

A local AWS on port 4566.

Commands
  start      serve until Ctrl-C (the default)
    --listen ADDR:PORT   where to listen (default 127.0.0.1:4566; several with commas)
    --port N, -p N       the port alone; 0 takes a free one
    --detach, -d         serve in the background and return once it is ready
  stop       stop a server that was started with --detach
  status     tell whether one is running; exit code 0 if so, else 1
  logs       print the log of a detached server
    --follow, -f         go on printing
  stop, status and logs take --port N for a server on another port.

Options
  --version, -v
  --help, -h

Environment: GATEWAY_LISTEN, LOCALSTACK_HOST, LS_LOG, DEBUG and others; the README lists them.
`;
