import Foundation

/// The part of the `json` report that these tests look at.
struct JSONReport: Decodable {
  /// The totals.
  struct Summary: Decodable {
    let files: Int
    let units: Int
    let recoveredUnits: Int
  }

  /// A document that was checked.
  struct File: Decodable {
    let path: String
    let units: Int
    let recoveredUnits: Int
  }

  /// A finding.
  struct Diagnostic: Decodable {
    let rule: String
    let severity: String
    let path: String
    let line: Int
    let column: Int
    let unit: String?
  }

  let summary: Summary
  let files: [File]
  let diagnostics: [Diagnostic]

  /// Reads the report that a run printed.
  init(_ run: Run) throws { self = try JSONDecoder().decode(JSONReport.self, from: run.output) }
}
