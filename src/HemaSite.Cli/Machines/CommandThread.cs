namespace HemaSite.Cli.Machines;

/// <summary>
/// The thread of a command. A command waits for the work of others, so it must not take a thread of the pool: on one core the pool has one
/// only and grants another after half a second.
/// </summary>
internal static class CommandThread
{
    /// <summary>Runs a command to its exit code.</summary>
    public static Task<int> Run(Func<int> command) =>
        Task.Factory.StartNew(command, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
