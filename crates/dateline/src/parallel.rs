//! Work on many threads with results in the order of the items, in bounded memory.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, PoisonError, mpsc};

/// Items in flight for each thread: enough that no thread waits for a slow neighbour, few enough to bound memory.
const AHEAD: usize = 4;

/// Applies `work` to every item on `threads` threads and hands the results to `sink` in the order of the items.
///
/// At most a few items a thread are read, in work or waiting for their turn at any time. Items are read on a thread of
/// their own, so that a result goes out as soon as it is ready even when the next item is slow to come. `sink` runs on
/// the calling thread and ends the run with `ControlFlow::Break`. A panic in `work` is passed on to the caller.
pub fn map_ordered<T, U>(
    items: impl Iterator<Item = T> + Send,
    threads: usize,
    work: impl Fn(T) -> U + Sync,
    mut sink: impl FnMut(U) -> ControlFlow<()>,
) where
    T: Send,
    U: Send,
{
    if threads <= 1 {
        for item in items {
            if sink(work(item)).is_break() {
                return;
            }
        }
        return;
    }
    let window = threads * AHEAD;
    let (give_turn, turns) = mpsc::channel::<()>();
    let (give_job, jobs) = mpsc::sync_channel::<(usize, T)>(window);
    let (give_result, results) = mpsc::channel();
    let jobs = Mutex::new(jobs);
    let (jobs, work) = (&jobs, &work);

    std::thread::scope(|scope| {
        scope.spawn(move || {
            for job in items.enumerate() {
                if turns.recv().is_err() || give_job.send(job).is_err() {
                    return;
                }
            }
        });
        for _ in 0..threads {
            let give_result = give_result.clone();
            scope.spawn(move || {
                loop {
                    let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((index, item)) = job else { return };
                    let result = catch_unwind(AssertUnwindSafe(|| work(item)));
                    if give_result.send((index, result)).is_err() {
                        return;
                    }
                }
            });
        }
        // The workers hold the only senders left: when they are done, `results` ends.
        drop(give_result);
        // Moved here, so that leaving early closes both channels and every thread ends.
        let (give_turn, results) = (give_turn, results);
        for _ in 0..window {
            let _ = give_turn.send(());
        }
        let mut next = 0;
        let mut early = BTreeMap::new();
        for (index, result) in &results {
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                next += 1;
                match result {
                    Ok(value) => {
                        if sink(value).is_break() {
                            return;
                        }
                    }
                    Err(panic) => resume_unwind(panic),
                }
                // The reader may be done already; then nobody waits for a turn.
                let _ = give_turn.send(());
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::{AHEAD, map_ordered};

    fn slow_square(n: u64) -> u64 {
        std::thread::sleep(std::time::Duration::from_micros((n * 37) % 11 * 40));
        n * n
    }

    #[test]
    fn order_is_kept_for_any_number_of_threads() {
        let expected: Vec<u64> = (0..200).map(|n| n * n).collect();
        for threads in [0, 1, 2, 8] {
            let mut seen = Vec::new();
            map_ordered(0..200, threads, slow_square, |value| {
                seen.push(value);
                ControlFlow::Continue(())
            });
            assert_eq!(seen, expected, "{threads} threads");
        }
    }

    #[test]
    fn items_are_not_read_far_ahead() {
        let read = AtomicUsize::new(0);
        let items = (0..500_usize).inspect(|_| {
            read.fetch_add(1, Ordering::SeqCst);
        });
        let mut done = 0;
        map_ordered(
            items,
            3,
            |n| n,
            |_| {
                done += 1;
                // One more than the window: the reader takes an item before it waits for its turn.
                assert!(read.load(Ordering::SeqCst) <= done + 3 * AHEAD + 1);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(done, 500);
    }

    #[test]
    fn the_sink_can_stop_an_endless_run() {
        let mut seen = 0;
        map_ordered(
            0..,
            4,
            |n: u64| n,
            |value| {
                seen += 1;
                if value == 100 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(seen, 101);
    }

    #[test]
    #[should_panic(expected = "item 5")]
    fn a_panic_reaches_the_caller() {
        map_ordered(0..100, 4, |n| assert_ne!(n, 5, "item 5"), |()| ControlFlow::Continue(()));
    }
}
