#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A value that one thread waits for and another gives.
@safe
final class Awaited<Value: Sendable>: @unchecked Sendable {
  private var value: Value?
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let isGiven: UnsafeMutablePointer<pthread_cond_t>

  private init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe isGiven = .allocate(capacity: 1)
    unsafe isGiven.initialize(to: pthread_cond_t())
    unsafe pthread_cond_init(isGiven, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(isGiven)
    unsafe isGiven.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
  }

  /// What asynchronous work gives; only for the first thread of the process, which does no such work.
  static func value(of work: @escaping @Sendable () async -> Value) -> Value {
    let awaited = Awaited()
    Task.detached { awaited.give(await work()) }
    return awaited.wait()
  }

  private func give(_ value: Value) {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    self.value = value
    unsafe pthread_cond_signal(isGiven)
  }

  private func wait() -> Value {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let value { return value }
      unsafe pthread_cond_wait(isGiven, mutex)
    }
  }
}
