import SXSDocument
import SXSLintCore

/// Commands for the agent of Azure Pipelines, which lists them with the run.
///
/// The agent knows errors and warnings only: what is less than a warning is a plain line in the log.
struct AzureReporter: Reporter {
  private let report: Report
  private let paths: ReportedPaths
  private var output: [UInt8] = []

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    paths = options.paths
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    guard diagnostic.severity > .info else {
      var line = Printout()
      line.concise(diagnostic, locator.place, path: paths.fromRoot(diagnostic.path))
      output += line.bytes
      return
    }
    var properties: [(String, ByteString)] = [("sourcepath", paths.fromRoot(diagnostic.path))]
    if let start = locator.place?.start {
      properties += [
        ("linenumber", ByteString(start.line)), ("columnnumber", ByteString(start.column)),
      ]
    }
    issue(diagnostic.severity, properties, code: diagnostic.rule, message: diagnostic.finding.message)
  }

  mutating func finish() -> [UInt8] {
    for problem in report.problems {
      issue(
        .error, [("sourcepath", paths.fromRoot(problem.path))], code: problem.code, message: problem.message)
    }
    return output
  }

  private mutating func issue(
    _ severity: Severity, _ properties: [(name: String, value: ByteString)], code: String, message: String
  ) {
    output += Array("##vso[task.logissue type=\(severity.rawValue);".utf8)
    for (name, value) in properties + [("code", ByteString(code))] {
      output += Array("\(name)=".utf8)
      Self.escape(value, isProperty: true, to: &output)
      output.append(UInt8(ascii: ";"))
    }
    output.append(UInt8(ascii: "]"))
    Self.escape(ByteString(message), isProperty: false, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends text as the agent wants it.
  ///
  /// Line ends cannot occur, as they are made visible.
  private static func escape(_ text: ByteString, isProperty: Bool, to output: inout [UInt8]) {
    for byte in text.visibleBytes {
      switch byte {
      case UInt8(ascii: "%"): output += Array("%AZP25".utf8)
      case UInt8(ascii: "]") where isProperty: output += Array("%5D".utf8)
      case UInt8(ascii: ";") where isProperty: output += Array("%3B".utf8)
      default: output.append(byte)
      }
    }
  }
}
