import Foundation
import Testing

@Suite struct TranscriptTests {
  @Test func `transcripts are found`() {
    #expect(Transcript.all.count > 20)
  }

  @Test(arguments: Transcript.all)
  func `does as the transcript says`(_ transcript: Transcript) throws {
    if let requirement = transcript.missingRequirement {
      print("skipped: the command '\(transcript.name)' needs \(requirement.rawValue)")
      return
    }
    #expect(transcript.steps.contains { $0.command.contains("sxslint") })
    let scratch = try Scratch()
    for step in transcript.steps {
      let outcome = try Tool.shell(step.command, in: scratch.path)
      #expect(!outcome.didTimeOut, "\(step.command)")
      #expect(outcome.exitCode == step.exitCode, "\(step.command)\n\(outcome.errors)")
      expect(lines(of: outcome.output), step.output, "standard output of \(step.command)")
      expect(lines(of: outcome.errors), step.errors, "standard error of \(step.command)")
    }
  }

  private func lines(of text: String) -> [String] {
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func expect(_ lines: [String], _ expected: [String], _ what: String) {
    let isSame =
      lines.count == expected.count && zip(lines, expected).allSatisfy { Transcript.matches($0, $1) }
    #expect(
      isSame, "\(what):\n\(lines.joined(separator: "\n"))\nexpected:\n\(expected.joined(separator: "\n"))")
  }
}
