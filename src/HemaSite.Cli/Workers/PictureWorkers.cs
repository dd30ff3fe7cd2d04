using System.Text;
using HemaSite.Imaging;
using HemaSite.Imaging.Workers;
using HemaSite.Output.Keeping;
using HemaSite.Pictures.Making;

namespace HemaSite.Cli.Workers;

/// <summary>The picture workers of a build: this same program, started once more with a word that no help tells of.</summary>
internal sealed class PictureWorkers : IDisposable
{
    // Tests name a text here; a picture that holds it kills its worker, as a picture that crashes the decoder would.
    private const string Deadly = "HEMASITE_TEST_DEADLY_PICTURE";

    private readonly WorkerPool pool;
    private readonly CardFont font;

    private PictureWorkers(WorkerCommand command, string? folder)
    {
        font = new(folder);
        pool = new(command, font.Place);
        Maker = folder is null ? pool : new KeptPictures(new KeptFiles(folder), pool);
    }

    /// <summary>Makes pictures, or remembers them.</summary>
    public IPictureMaker Maker { get; }

    /// <summary>
    /// Workers whose results are kept in a folder between builds, if there is one; null where the program cannot be started once more.
    /// </summary>
    public static PictureWorkers? Open(WorkerCommand? command, string? keepFolder) =>
        command is null ? null : new(command, keepFolder is null ? null : Path.Combine(keepFolder, "pictures"));

    /// <summary>Whether the program was called as a worker; it has then worked until its input ended.</summary>
    public static bool Serve(string[] arguments)
    {
        if (arguments is not [PictureWorker.Command, var font])
        {
            return false;
        }

        var deadly = Environment.GetEnvironmentVariable(Deadly) is { Length: > 0 } text ? Encoding.UTF8.GetBytes(text) : null;
        PictureWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), font, deadly);
        return true;
    }

    /// <summary>
    /// How the running program is started once more; to be asked by the program itself only: inside another one, such as a test
    /// runner, it would start that. Run by "dotnet hemasite.dll" the program is dotnet, and our own file comes first.
    /// </summary>
    public static WorkerCommand OwnProgram()
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet" ? new(program, [Environment.GetCommandLineArgs()[0]]) : new(program, []);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        pool.Dispose();
        font.Dispose();
    }
}
