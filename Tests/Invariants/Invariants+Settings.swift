import SXSDocument
import SXSLintCore
import SXSLintRules

extension Invariants {
  /// What does not hold for a configuration, an ignore file and a baseline of these bytes.
  func settingViolations(of bytes: ContiguousArray<UInt8>) -> [String] {
    configurationViolations(of: bytes) + baselineViolations(of: bytes) + ignoreListViolations(of: bytes)
  }

  private func configurationViolations(of bytes: ContiguousArray<UInt8>) -> [String] {
    let file = SourceFile(path: ".sxslint.yml", bytes: bytes)
    let reader = ConfigurationReader(allRules, version: "0.1.0")
    let (problems, again) = (problems(of: file, reader), problems(of: file, reader))
    var violations = problems.filter { problem in
      problem.range.start > problem.range.end || problem.range.end > bytes.count || problem.message.isEmpty
    }.map { "the problem at \($0.range) lies outside the file, or says nothing: \($0.message)" }
    if problems.map(\.message) != again.map(\.message) || problems.map(\.range) != again.map(\.range) {
      violations.append("the configuration is read differently the second time")
    }
    return violations
  }

  /// What a reader says of a configuration; nothing if it is in order.
  private func problems(of file: SourceFile, _ reader: ConfigurationReader) -> [ConfigurationProblem] {
    do {
      _ = try reader.read(file)
      return []
    } catch {
      return error.problems
    }
  }

  /// What is written is what is read, also for columns of any bytes.
  private func baselineViolations(of bytes: ContiguousArray<UInt8>) -> [String] {
    let columns = bytes.split(separator: 0, maxSplits: 3).map { ByteString(Array($0)) }
    var baselines = [(try? Baseline(bytes)) ?? Baseline([])]
    if columns.count == 4 {
      baselines.append(
        Baseline([
          BaselineEntry(path: columns[0], rule: columns[1], place: columns[2], content: columns[3])
        ]))
    }
    return baselines.compactMap { baseline in
      let read = try? Baseline(ContiguousArray(baseline.text))
      return read?.entries == baseline.entries ? nil : "the baseline is not what was written"
    }
  }

  private func ignoreListViolations(of bytes: ContiguousArray<UInt8>) -> [String] {
    let list = IgnoreList(bytes, in: "/r")
    let paths: [ByteString] = ["/r/docs/a.md", "/r/a", "/s/a.md", ByteString("/r/".utf8 + bytes.prefix(64))]
    // A file is left out where its folder is.
    return paths.filter { path in
      list.decision(on: path, isFolder: false) == true && !list.excludes(path)
    }.map { "'\($0)' is left out and is not" }
  }
}
