/**
 * LocalStack in host mode: its Python package rather than its Docker image.
 *
 * It wants Python 3.13 and libraries older than the newest ones. Its DynamoDB is DynamoDB Local behind a proxy, which it would download
 * with a Java of its own on first use, from places that are no package registry. Both are laid where it looks for them: DynamoDB Local
 * comes from Maven Central, and its `java` is a script that calls the machine's, with all libraries on the class path and without the
 * agent that only raises a limit (20 indexes a table). Signatures are not compared.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { DYNAMODB_LOCAL, DYNAMODB_LOCAL_MAIN } from './dynamodb-local.js';
import { installFromMaven } from './install/maven.js';
import { installFromPyPi, virtualProgram } from './install/python.js';

const VERSION = '4.14.0';
const PACKAGES = [
  `localstack-core[runtime]==${VERSION}`,
  'cbor2<5.8',
  'pyopenssl<25.2',
  'cryptography<46',
  'service_identity<24.3',
];
/** Below FILESYSTEM_ROOT: what was installed at run time. */
const LIBRARIES = 'var/lib/localstack/lib';
/** As its package classes name them: name and version. */
const DYNAMODB = 'dynamodb-local/2';
const JAVA = 'java/21/bin';

async function install(folder: string): Promise<void> {
  await installFromPyPi(folder, { python: '3.13', packages: PACKAGES });
  await installFromMaven(folder, DYNAMODB_LOCAL);
  const dynamodb = path.join(folder, 'lib', DYNAMODB);
  const java = path.join(folder, 'lib', JAVA);
  for (const made of [dynamodb, java]) mkdirSync(made, { recursive: true });
  const libs = path.join(folder, 'libs');
  copyFileSync(path.join(libs, `DynamoDBLocal-${DYNAMODB_LOCAL.version}.jar`), path.join(dynamodb, 'DynamoDBLocal.jar'));
  const script = path.join(java, 'java');
  writeFileSync(script, javaScript(libs));
  chmodSync(script, 0o755);
}

/** Takes `-javaagent:… -Djava.library.path=… -jar FILE ARGUMENTS`, and looks for the next `java` of the path, which is the machine's. */
function javaScript(libs: string): string {
  return `#!/bin/sh
PATH=\${PATH#*:}
for argument; do
  shift
  case $argument in
    -javaagent:* | -Djava.library.path=* | *.jar) ;;
    -jar) set -- "$@" '-Djava.library.path=${libs}' -cp '${libs}/*' ${DYNAMODB_LOCAL_MAIN} ;;
    *) set -- "$@" "$argument" ;;
  esac
done
exec java "$@"
`;
}

export const launcher: Launcher = {
  name: 'localstack',
  version: VERSION,
  services: ['s3', 'dynamodb', 'sts', 'sqs', 'lambda'],
  install,
  command: async (folder, port, scratch) => {
    const file = virtualProgram(folder, 'python');
    if (!existsSync(file) || !existsSync(path.join(folder, 'lib', JAVA, 'java'))) return `${folder} holds no whole LocalStack.`;
    mkdirSync(path.dirname(path.join(scratch, LIBRARIES)), { recursive: true });
    symlinkSync(path.join(folder, 'lib'), path.join(scratch, LIBRARIES));
    const env = {
      GATEWAY_LISTEN: `127.0.0.1:${port}`,
      FILESYSTEM_ROOT: scratch,
      // In many containers it takes itself for its Docker image otherwise, and looks and writes below the root of the file system.
      OVERRIDE_IN_DOCKER: '0',
      LOCALSTACK_ACKNOWLEDGE_ACCOUNT_REQUIREMENT: '1',
      DISABLE_EVENTS: '1',
      SKIP_SSL_CERT_DOWNLOAD: '1',
      DNS_ADDRESS: '0',
      DYNAMODB_IN_MEMORY: '1',
    };
    return { file, args: ['-m', 'localstack.runtime.main'], env, cwd: scratch };
  },
};
