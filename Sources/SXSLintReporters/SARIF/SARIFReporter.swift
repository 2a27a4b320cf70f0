import SXSDocument
import SXSLintCore

/// The report for code scanning: SARIF 2.1.0, with all that GitHub requires.
///
/// - A region never goes beyond its first line: GitHub shows an alert in a pull request only if all its lines changed.
/// - No rule has a `security-severity`: findings here are no security alerts.
/// - Above 25,000 results GitHub refuses the file: the worst are kept, and a notification says so.
struct SARIFReporter: Reporter {
  /// As many results as GitHub takes.
  static let maximumResults = 25_000

  private let report: Report
  private let options: ReporterOptions
  private let rules: SARIFRules
  private var quota: Quota
  private var results = JSONLines()
  private var fingerprint: Fingerprint
  private var hashes: (path: ByteString, lines: LineHash?)?

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    self.options = options
    rules = SARIFRules(options.rules, usedIn: report)
    quota = Quota(total: Self.maximumResults, for: report)
    fingerprint = Fingerprint(options)
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    let key = fingerprint.next(diagnostic, in: locator.file)
    guard quota.takes(diagnostic.severity) else { return }
    if hashes?.path != diagnostic.path {
      hashes = (diagnostic.path, locator.file.map { LineHash($0.source.bytes) })
    }
    let lineHash = locator.place.flatMap { hashes?.lines?[$0.start.line] }
    let notes = ShownNotes(of: diagnostic, at: &locator).notes
    let place = locator.place
    let index = rules.index(of: diagnostic.rule)
    let paths = options.paths
    let path = paths.fromRoot(diagnostic.path)
    results.add { json in
      json.object { json in
        json.fields([("ruleId", diagnostic.rule)])
        json.numbers([("ruleIndex", index)])
        json.fields([("level", diagnostic.severity.sarifLevel)])
        json.message(Self.text(of: diagnostic, notes))
        json.key("locations")
        json.array([diagnostic]) { json, _ in
          json.object { $0.physicalLocation(path, place) }
        }
        if !notes.isEmpty {
          json.key("relatedLocations")
          json.array(notes.enumerated()) { json, note in
            json.object { json in
              json.numbers([("id", note.offset + 1)])
              json.physicalLocation(paths.fromRoot(note.element.path), note.element.place)
              json.message(note.element.message.visible)
            }
          }
        }
        json.key("partialFingerprints")
        json.object { json in
          if let lineHash { json.fields([("primaryLocationLineHash", lineHash)]) }
          json.fields([("sxslint/v1", key)])
        }
        if let fix = diagnostic.finding.fix { json.fixes(fix, of: path) }
        json.key("properties")
        json.object { json in
          if let unit = diagnostic.unit {
            json.key("unit")
            json.value(unit)
          }
          json.fields([("help", diagnostic.help)])
        }
      }
    }
  }

  mutating func finish() -> [UInt8] {
    var json = JSONWriter()
    json.object(lineBreak: "\n") { json in
      json.key("$schema", lineBreak: "\n  ")
      json.value("https://json.schemastore.org/sarif-2.1.0.json")
      json.key("version", lineBreak: "\n  ")
      json.value("2.1.0")
      json.key("runs", lineBreak: "\n  ")
      json.array([report]) { json, _ in json.object { run(&$0) } }
    }
    json.endLine()
    return json.bytes
  }

  private func run(_ json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.fields([("name", "sxslint")])
        if !options.toolVersion.isEmpty { json.fields([("semanticVersion", options.toolVersion)]) }
        json.key("rules")
        rules.write(to: &json)
      }
    }
    json.fields([("columnKind", "utf16CodeUnits")])
    json.key("originalUriBaseIds")
    json.object { json in
      json.key("%SRCROOT%")
      json.object { json in
        json.key("description")
        json.object { $0.fields([("text", "The root of the repository")]) }
      }
    }
    json.key("automationDetails")
    json.object { $0.fields([("id", "sxslint/\(locale)")]) }
    json.key("invocations")
    json.array([report]) { json, _ in
      json.object { json in
        json.key("executionSuccessful")
        json.value(report.isWhole)
        json.key("toolExecutionNotifications")
        json.array(notifications) { $0.notification($1.message, at: $1.path) }
      }
    }
    json.key("results")
    json.lines(results)
  }

  /// The locale of all documents, followed by a slash; empty if they have several.
  private var locale: String {
    let names = Set(report.files.compactMap { $0.languageLocale.flatMap(SideLabels.canonical) })
    guard let name = names.first, names.count == 1 else { return "" }
    return "\(name.lowercased())/"
  }

  private var notifications: [(message: String, path: ByteString?)] {
    let left = report.diagnostics.count - Self.maximumResults
    let cut = "\(left) of \(report.diagnostics.count) results are left out, the least severe ones"
    return report.problems.map { ($0.message.visible, options.paths.fromRoot($0.path)) }
      + (left > 0 ? [(cut, nil)] : [])
  }

  /// The message, with links to the related locations behind it.
  private static func text(of diagnostic: Diagnostic, _ notes: [LocatedNote]) -> String {
    let message = diagnostic.finding.message.visible
    guard !notes.isEmpty else { return escapeLinks(message) }
    let links = notes.enumerated().map { "[\(escape($1.message.visible))](\($0 + 1))" }
    return "\(escapeLinks(message)) (\(links.joined(separator: ", ")))"
  }

  /// Escapes what would be taken for a link.
  ///
  /// Text that looks like none is left alone, as not every reader takes the escapes away.
  private static func escapeLinks(_ text: String) -> String {
    var last: UInt8 = 0
    let hasLink = text.utf8.contains { byte in
      defer { last = byte }
      return byte == UInt8(ascii: "(") && last == UInt8(ascii: "]")
    }
    return hasLink ? escape(text) : text
  }

  private static func escape(_ text: String) -> String {
    let special = Array("[]\\".utf8)
    let escaped = text.utf8.flatMap { special.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension Severity {
  /// The word of SARIF.
  var sarifLevel: String {
    switch self {
    case .info: "note"
    case .warning, .error: rawValue
    }
  }
}
