using HemaSite.Cli.Commands;

return PictureWorkers.Serve(args)
    ? 0
    : await RootApp.RunAsync(args, Console.Out, Console.Error, PictureWorkers.OwnProgram());
