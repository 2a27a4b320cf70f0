import ArgumentParser
import SXSDocument

/// What completes commands and options in a shell.
///
/// The scripts of the argument parser know options behind a command only. Where none is named, `check` is meant, so that
/// a few lines are put in that say so.
enum CompletionScript {
  /// The script that the argument parser makes, for a shell, with these lines.
  static func completed(_ script: String, for shell: CompletionShell) -> String {
    guard let (anchor, lines) = addition(for: shell) else { return script }
    let (bytes, wanted) = (Array(script.utf8), Array(anchor.utf8))
    guard let start = bytes.firstIndex(of: wanted) else { return script }
    let rest = bytes[(start + wanted.count)...]
    return String(decoding: bytes[..<start] + Array(lines.utf8) + rest, as: UTF8.self)
  }

  /// A line that stands in a script once before all else that is done for a request, and what to put there.
  private static func addition(for shell: CompletionShell) -> (anchor: String, lines: String)? {
    let names = Sxslint.commandNames + ["help"]
    switch shell {
    case .bash:
      return (
        "    local -r cur=\"${2}\"\n",
        """
            # '--option=value' is three words here.
            local word="${COMP_WORDS[COMP_CWORD]}" last="${COMP_WORDS[COMP_CWORD - 1]}"
            if [[ "${word}" = '=' && "${last}" = --* ]]; then
                COMP_WORDS[COMP_CWORD]=''
                set -- "${1}" '' "${last}"
            elif [[ "${last}" = '=' && "${COMP_WORDS[COMP_CWORD - 2]}" = --* ]]; then
                COMP_WORDS=("${COMP_WORDS[@]:0:COMP_CWORD - 1}" "${COMP_WORDS[@]:COMP_CWORD}")
                COMP_CWORD=$((COMP_CWORD - 1))
                set -- "${1}" "${2}" "${COMP_WORDS[COMP_CWORD - 1]}"
            fi
            # Without a command, check is meant.
            case "${COMP_WORDS[1]}" in
            \(names.joined(separator: "|"))) ;;
            *)
                if [[ "${COMP_CWORD}" -gt 1 || "${COMP_WORDS[1]}" = -* ]]; then
                    COMP_WORDS=("${COMP_WORDS[0]}" check "${COMP_WORDS[@]:1}")
                    COMP_CWORD=$((COMP_CWORD + 1))
                    COMP_LINE="${COMP_LINE/ / check }"
                    COMP_POINT=$((COMP_POINT + 6))
                fi
                ;;
            esac

            local -r cur="${2}"

        """
      )
    case .zsh:
      return (
        "    local context state state_descr line\n",
        """
            # Without a command, check is meant.
            case "${words[2]}" in
            \(names.joined(separator: "|"))) ;;
            *)
                if [[ "${CURRENT}" -gt 2 || "${words[2]}" = -* ]]; then
                    words=("${words[1]}" check "${(@)words[2,-1]}")
                    CURRENT=$((CURRENT + 1))
                fi
                ;;
            esac

            local context state state_descr line

        """
      )
    case .fish:
      return (
        "    set -l unparsed_tokens (__sxslint_tokens -pc)\n",
        """
            set -l unparsed_tokens (__sxslint_tokens -pc)
            # Without a command, check is meant.
            if set -q unparsed_tokens[2]
                contains -- $unparsed_tokens[2] \(names.joined(separator: " "))
                or set unparsed_tokens $unparsed_tokens[1] check $unparsed_tokens[2..]
            else if string match -q -- '-*' (commandline -ct)
                set -a unparsed_tokens check
            end

        """
      )
    default:
      return nil
    }
  }
}
