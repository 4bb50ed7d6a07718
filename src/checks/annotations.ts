import type { Issue } from './issue.ts';

/**
 * The findings as GitHub's workflow commands, one a line, so that each stands beside its line in a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function writeAnnotations(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, file, line, column, rule, message, remedy }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${place}::${escapeData(`${message}\n${remedy}`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
