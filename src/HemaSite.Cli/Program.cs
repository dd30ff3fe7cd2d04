using HemaSite.Cli.Commands;

return await RootApp.RunAsync(args, Console.Out, Console.Error);
