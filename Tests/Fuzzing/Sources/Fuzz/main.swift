import Dispatch
import Invariants

/// libFuzzer's entry for programs that have a `main` of their own, as Swift packages do.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

let invariants = try Invariants()

/// Checks one input; a violation stops the program, so that libFuzzer keeps the input.
func test(_ bytes: [UInt8]) {
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    let violations = try await invariants.violations(of: bytes)
    if !violations.isEmpty { fatalError(violations.joined(separator: "\n")) }
    done.signal()
  }
  done.wait()
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
let status = withUnsafeMutablePointer(to: &arguments) { arguments in
  runDriver(&count, arguments) { bytes, count in
    test(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  }
}
if status != 0 { fatalError("libFuzzer ended with \(status)") }
