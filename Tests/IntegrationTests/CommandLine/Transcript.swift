import Foundation
import TestSupport

/// A file in `Fixtures/commands`: commands for the shell, and what they must say.
///
///     What the case is about, in any number of lines.
///
///     $ sxslint docs         a command; it runs in an empty folder of the case's own
///     > …                    a line of standard output
///     ! sxslint: error: …    a line of standard error
///     = 2                    the exit code, if it is not 0
///
/// An ellipsis stands for any text. A line `requires: full-device`, or `file-size-limit`, `permissions`, `any-bytes-in-names`, `bash`,
/// `pseudo-terminal` (the `script` of Linux) or `git`, says what the machine must have.
struct Transcript: CustomStringConvertible, Sendable {
  /// A command and what is expected of it.
  struct Step: Sendable {
    /// The line for the shell.
    let command: String
    var output: [String] = []
    var errors: [String] = []
    var exitCode: Int32 = 0
  }

  /// The name of the file without its extension.
  let name: String
  /// What the machine must have.
  private(set) var requirements: [Requirement] = []
  private(set) var steps: [Step] = []

  var description: String { name }

  init(_ text: String, name: String) throws {
    self.name = name
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("requires: ") {
        guard let requirement = Requirement(rawValue: String(line.dropFirst("requires: ".count))) else {
          throw Malformed(transcript: name, line: line)
        }
        requirements.append(requirement)
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if let step = steps.indices.last {
        switch line.prefix(2) {
        case "> ", ">": steps[step].output.append(String(line.dropFirst(2)))
        case "! ": steps[step].errors.append(String(line.dropFirst(2)))
        case "= ": steps[step].exitCode = Int32(line.dropFirst(2)) ?? -1
        case "": break
        default: throw Malformed(transcript: name, line: line)
        }
      }
    }
  }

  /// Something that not every machine has.
  enum Requirement: String {
    case fullDevice = "full-device"
    case permissions
    case fileSizeLimit = "file-size-limit"
    case anyBytesInNames = "any-bytes-in-names"
    case pseudoTerminal = "pseudo-terminal"
    case bash
    case git

    /// Whether this machine has it not.
    var isMissing: Bool {
      switch self {
      case .fullDevice: !FileManager.default.fileExists(atPath: "/dev/full")
      // Root reads everything, whatever the permissions are.
      case .permissions: geteuid() == 0
      // The thread sanitizer keeps its memory in a file.
      case .fileSizeLimit: Tool.sanitizer == "thread"
      // Not every file system takes a name that is not UTF-8.
      case .anyBytesInNames: !Self.isLinux
      case .pseudoTerminal: (try? Tool.shell("script -qec true /dev/null", in: "/").exitCode) != 0
      case .bash: (try? Tool.shell("bash --version", in: "/").exitCode) != 0
      case .git: (try? Tool.shell("git --version", in: "/").exitCode) != 0
      }
    }

    private static var isLinux: Bool {
      #if os(Linux)
        true
      #else
        false
      #endif
    }
  }

  /// A line that is none of the kinds that there are.
  struct Malformed: Error {
    let transcript: String
    let line: String
  }

  /// All transcripts, by name.
  static let all: [Transcript] = {
    let folder = Fixtures.path("commands")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      do {
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        return try Transcript(text, name: String(name.dropLast(4)))
      } catch {
        fatalError("\(name): \(error)")
      }
    }
  }()

  /// What the machine lacks; `nil` if the transcript can run here.
  var missingRequirement: Requirement? { requirements.first(where: \.isMissing) }

  /// Whether a line is as expected, where an ellipsis stands for any text.
  static func matches(_ line: String, _ expected: String) -> Bool {
    let parts = expected.components(separatedBy: "…")
    guard parts.count > 1 else { return line == expected }
    guard line.hasPrefix(parts[0]), line.hasSuffix(parts[parts.count - 1]) else { return false }
    var rest = line.dropFirst(parts[0].count)
    for part in parts.dropFirst() where !part.isEmpty {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
