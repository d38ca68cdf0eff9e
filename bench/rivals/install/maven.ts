/** Rivals from Maven Central: the artifact and all that it needs, as files in `libs/`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.js';

export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
}

export async function installFromMaven(folder: string, { group, name, version }: Artifact): Promise<void> {
  const dependency = `<groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version>`;
  writeFileSync(
    path.join(folder, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>rivals</groupId><artifactId>rival</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>${dependency}</dependency></dependencies>
</project>
`,
  );
  const goal = 'dependency:copy-dependencies';
  await run('mvn', ['--quiet', '--batch-mode', goal, '-DoutputDirectory=libs', '-DincludeScope=runtime'], { cwd: folder });
}
