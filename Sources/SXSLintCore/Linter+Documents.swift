import SXSDocument

// What is made of documents one by one, before they are looked at among the others.

extension Linter {
  /// Parses some documents of a repository in parallel, those that are not checked as far as is said; the outcomes are
  /// in their order.
  func parse(
    _ repository: RepositoryInput, in files: RepositoryFiles, _ indices: [Int],
    _ extent: Document.Extent, _ recollection: Recollection,
    read: @escaping @Sendable (Input) throws(ReadError) -> SourceFile
  ) async -> Outcomes {
    let workers = workers(for: indices.count)
    return await withTaskGroup(of: (worker: Int, outcomes: [Outcome]).self) { group in
      for worker in 0..<workers {
        group.addTask {
          // Neighbours in a repository are alike in size, so that every n-th file is a fair share.
          let share = stride(from: worker, to: indices.count, by: workers).map { indices[$0] }
          return (worker, self.outcomes(of: repository, in: files, share, extent, recollection, read: read))
        }
      }
      var shares = [[Outcome]](repeating: [], count: workers)
      for await share in group { shares[share.worker] = share.outcomes }
      return Outcomes(shares: shares, count: indices.count)
    }
  }

  /// Parses some documents of a repository, one after the other.
  func outcomes(
    of repository: RepositoryInput, in files: RepositoryFiles, _ indices: [Int],
    _ extent: Document.Extent, _ recollection: Recollection, read: (Input) throws(ReadError) -> SourceFile
  ) -> [Outcome] {
    var parser = DocumentParser(
      locale: options.locale, fallbackLocale: LanguageTag.suffix(of: repository.name))
    var pool = ByteStringPool()
    return indices.map {
      let input = repository.documents[$0]
      let extent = input.isChecked ? .whole : extent
      return recollection.outcome(of: input, in: repository, extent)
        ?? outcome(of: input, in: files, extent, with: &parser, sharing: &pool, read: read)
    }
  }

  private func outcome(
    of input: Input, in files: RepositoryFiles, _ extent: Document.Extent,
    with parser: inout DocumentParser, sharing pool: inout ByteStringPool,
    read: (Input) throws(ReadError) -> SourceFile
  ) -> Outcome {
    let file: SourceFile
    do throws(ReadError) {
      file = try options.observer.measure(.reading) { () throws(ReadError) in try read(input) }
    } catch {
      return Outcome(failure: error)
    }
    let (document, outline) = options.observer.measure(.parsing) {
      let document = parser.parse(file, extent)
      return (document, Outline(document, with: parts, sharing: &pool, keeping: files.leavesOpen))
    }
    guard input.isChecked else { return Outcome(outline: outline) }
    var remarks = Outcome.Remarks()
    if options.respectsSuppressions {
      remarks.suppressions = Suppressions(
        document, configured: input.suppressions.map { ($0, suppressions[$0]) })
    }
    var found: [Diagnostic] = []
    let group = ruleSets[input.ruleSet].documentRules
    for index in group.rules.indices {
      let findings = options.observer.measure(.rule(group.active[index].info.name)) {
        group.rules[index].check(document)
      }
      guard !findings.isEmpty else { continue }
      let active = group.active[index]
      for finding in findings {
        let unit = document.unit(at: finding.range).map { Outline.Unit($0, in: document) }
        found.append(
          active.diagnostic(
            finding, in: input.displayPath, unit: unit?.id,
            pair: unit.map { Diagnostic.Pair(target: $0.target, source: $0.source) }))
      }
    }
    let diagnostics = found.filter { !remarks.suppressions.suppress($0) }
    let unread = document.unreadParts.filter { !$0.isFrontMatter || ruleSets[input.ruleSet].readFrontMatter }
    // Who suppresses a finding has been told, but nobody can tell what is hidden.
    remarks.unreadReason =
      unreadReason(unread.filter { !$0.isHidden }, told: found)
      ?? unreadReason(unread.filter(\.isHidden), told: diagnostics)
    remarks.hiddenParts = unread.filter(\.isHidden).map(\.range)
    return Outcome(outline: outline, diagnostics: diagnostics, remarks)
  }

  /// Why a part of a document was not read, if neither an error nor a warning says so: whatever rules run, that must not pass for clean.
  private func unreadReason(_ parts: [UnreadPart], told diagnostics: [Diagnostic]) -> String? {
    guard !parts.isEmpty else { return nil }
    let shown = OverlapIndex(diagnostics.lazy.filter { $0.severity >= .warning }.map(\.finding.range))
    let told = Set(parts.lazy.filter { shown.overlaps($0.range) }.map(\.reason))
    return parts.first { !told.contains($0.reason) }?.reason
  }
}
