using HemaSite.Cli.Commands;
using HemaSite.Cli.Machines;
using HemaSite.Cli.Workers;

return PictureWorkers.Serve(args)
    ? 0
    : await RootApp.RunAsync(args, Console.Out, Console.Error, Machine.Real with { Workers = PictureWorkers.OwnProgram() });
