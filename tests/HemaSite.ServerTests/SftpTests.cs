using HemaSite.Publishing.Direct;
using HemaSite.Publishing.Guards;
using HemaSite.Publishing.Releases;
using HemaSite.Publishing.Sftp;
using HemaSite.Publishing.Stores;
using HemaSite.ServerTests.Servers;
using HemaSite.ServerTests.Sites;

namespace HemaSite.ServerTests;

/// <summary>SFTP against OpenSSH.</summary>
public sealed class SftpTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SshServer server = SshServer.Start();

    private string Site => folder["www"];

    private string Current => folder["www/current"];

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Files_are_replaced_in_their_places_and_foreign_ones_survive()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, "owner.txt"), "mine");
        Assert.Equal("HS7203", Assert.Throws<PublishException>(() => Direct(Texts.Number(1))).Rule.Code);
        Direct(Texts.Number(1), takesOver: true);
        Direct(Texts.Number(2));
        Assert.Equal(
            Texts.Number(2).Lines.Append("owner.txt: mine").Append("assets/css/site.0000000001.css: style 1").Order(StringComparer.Ordinal), Texts.In(Site));
        Assert.DoesNotContain(Directory.EnumerateFiles(Site, "*.part", SearchOption.AllDirectories), _ => true);
    }

    [Fact]
    public void A_second_publication_of_the_same_site_sends_nothing()
    {
        Direct(Texts.Number(1));
        var times = Times();
        using var target = new DirectTarget(Store(), Texts.Options);
        Assert.True(target.Plan(Texts.Number(1).Manifest).IsEmpty);
        Assert.Equal(times, Times());
    }

    [Fact]
    public void Readers_of_a_switched_target_miss_nothing_in_twenty_publications()
    {
        Switch(Texts.Number(1));
        using (var reader = new Reader(path => Read(Path.Combine(Current, path))))
        {
            for (var number = 2; number <= 21; number++)
            {
                Switch(Texts.Number(number));
                reader.Advance();
            }

            SpinWait.SpinUntil(() => reader.Reads >= 10_000, TimeSpan.FromSeconds(60));
            Assert.True(reader.Reads >= 10_000, $"{reader.Reads} reads");
            Assert.Empty(reader.Missed);
        }

        Assert.Equal(6, Directory.GetDirectories(folder["www/releases"]).Length);
    }

    [Fact]
    public void Unchanged_files_of_a_switched_target_are_not_sent_and_readers_are_led_back()
    {
        Switch(Texts.Number(1));
        File.WriteAllText(Path.Combine(Current, "owner.txt"), "mine");
        var kept = File.GetLastWriteTimeUtc(Path.Combine(Current, "news/3.jpg"));
        Switch(Texts.Number(2));
        Assert.Equal(kept, File.GetLastWriteTimeUtc(Path.Combine(Current, "news/3.jpg")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Current, "owner.txt")));
        Assert.Equal("home 0000000002", File.ReadAllText(Path.Combine(Current, "index.html")));
        using var target = new ReleaseTarget(Store(), Texts.Options);
        var release = Assert.Single(target.Releases());
        target.Return(release);
        Assert.Equal("home 0000000001", File.ReadAllText(Path.Combine(Current, "index.html")));
    }

    [Fact]
    public void A_host_without_a_shell_cannot_be_switched_and_says_so_before_anything_is_sent()
    {
        using var plain = SshServer.Start(hasShell: false);
        using var target = new ReleaseTarget(new SftpStore(plain.Target(Site), SshServer.NoSecrets), Texts.Options);
        Assert.Equal("HS7219", CodeOf(() => Texts.Number(1).PublishTo(target)));
        Assert.False(Directory.Exists(Site));
        using var direct = new DirectTarget(new SftpStore(plain.Target(Site), SshServer.NoSecrets), Texts.Options);
        Texts.Number(1).PublishTo(direct);
        Assert.Equal(Texts.Number(1).Lines, Texts.In(Site));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_wire_that_breaks_again_and_again_only_costs_time(bool switches)
    {
        Publish(Texts.Number(1), server.Port, switches);
        using var wire = new BreakingWire(server.Port, 9_000, 3);
        Publish(Texts.Number(2), wire.Port, switches);
        Assert.Equal(3, wire.Broken);
        Assert.Equal(
            Texts.Number(2).Lines.Append("assets/css/site.0000000001.css: style 1").Order(StringComparer.Ordinal), Texts.In(switches ? Current : Site));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_file_whose_address_becomes_a_folder_and_the_other_way_round(bool toFile, bool switches)
    {
        var (old, next) = toFile ? (Texts.Folder, Texts.File) : (Texts.File, Texts.Folder);
        foreach (var site in new[] { old, next, old })
        {
            Publish(site, server.Port, switches);
            Assert.Equal(site.Lines, Texts.In(switches ? Current : Site));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Such_a_change_that_breaks_off_anywhere_is_finished_or_taken_back(bool toFile)
    {
        var (old, next) = toFile ? (Texts.Folder, Texts.File) : (Texts.File, Texts.Folder);
        Publish(old, server.Port, switches: false);
        for (var bytes = 9_000; bytes < 24_000; bytes += 750)
        {
            using (var wire = new BreakingWire(server.Port, bytes, int.MaxValue))
            {
                using var target = new DirectTarget(new SftpStore(server.Target(Site, wire.Port), SshServer.NoSecrets), new(new([], _ => { })));
                Record.Exception(() => next.PublishTo(target));
            }

            var wanted = bytes % 1_500 == 0 ? next : old;
            Publish(wanted, server.Port, switches: false);
            Assert.Equal(wanted.Lines, Texts.In(Site));
            Publish(old, server.Port, switches: false);
            Assert.Equal(old.Lines, Texts.In(Site));
        }
    }

    [Theory]
    [InlineData("about/price.pdf", false, false)]
    [InlineData("about/price.pdf", false, true)]
    [InlineData("about/price.pdf/theirs.txt", true, false)]
    [InlineData("about/price.pdf/theirs.txt", true, true)]
    public void A_file_of_others_in_the_way_is_refused_and_survives(string theirs, bool toFile, bool switches)
    {
        Publish(new Texts(("index.html", "home")), server.Port, switches);
        var place = Path.Combine(switches ? Current : Site, theirs);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, "theirs");
        var refusal = Assert.Throws<PublishException>(() => Publish(toFile ? Texts.File : Texts.Folder, server.Port, switches));
        Assert.Equal(("HS7204", theirs), (refusal.Rule.Code, refusal.Arguments[0]));
        Assert.Equal("theirs", File.ReadAllText(place));
    }

    [Fact]
    public void A_wire_that_stays_broken_leaves_readers_a_whole_site_and_the_next_run_finishes()
    {
        Publish(Texts.Number(1), server.Port, switches: true);
        using (var wire = new BreakingWire(server.Port, 9_000, int.MaxValue))
        {
            Assert.Equal("HS7214", Assert.Throws<PublishException>(() => Publish(Texts.Number(2), wire.Port, switches: true)).Rule.Code);
        }

        Assert.Equal(Texts.Number(1).Lines, Texts.In(Current));
        Publish(Texts.Number(2), server.Port, switches: true);
        Assert.Equal("home 0000000002", File.ReadAllText(Path.Combine(Current, "index.html")));
    }

    [Fact]
    public void A_host_is_only_trusted_by_its_key()
    {
        var unknown = Assert.Throws<PublishException>(() => new SftpStore(server.Target(Site) with { HostKey = null }, SshServer.NoSecrets).Read("x"));
        Assert.Equal(("HS7211", server.HostKey), (unknown.Rule.Code, unknown.Arguments[1]));
        var other = server.Target(Site) with { HostKey = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" };
        Assert.Equal("HS7212", CodeOf(() => new SftpStore(other, SshServer.NoSecrets).Read("x")));
    }

    [Fact]
    public void A_key_must_be_known_private_and_right()
    {
        Assert.Equal("HS7210", CodeOf(() => new SftpStore(server.Target(Site) with { KeyFile = null }, SshServer.NoSecrets).Read("x")));
        Assert.Equal("HS7213", CodeOf(() => new SftpStore(server.Target(Site) with { KeyFile = server.StrangersKeyFile }, SshServer.NoSecrets).Read("x")));
        server.OpenKeyFileToOthers();
        Assert.Equal("HS7209", CodeOf(() => Store().Read("x")));
        var fromEnvironment = new Secrets(name => name == "HEMASITE_SSH_KEY" ? File.ReadAllText(server.KeyFile) : null);
        using var store = new SftpStore(server.Target(Site) with { KeyFile = null }, fromEnvironment);
        Assert.Null(store.Read("x"));
    }

    [Fact]
    public void What_the_host_refuses_is_told()
    {
        var store = new SftpStore(server.Target("/proc/nowhere"), SshServer.NoSecrets);
        Assert.Equal("HS7215", CodeOf(() => new DirectTarget(store, Texts.Options).Publish(
            Publishing.Plans.PublicationPlan.Between(null, Texts.Number(1).Manifest), Texts.Number(1), CancellationToken.None)));
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string CodeOf(Action action) => Assert.Throws<PublishException>(action).Rule.Code;

    private SftpStore Store() => new(server.Target(Site), SshServer.NoSecrets);

    private void Direct(Texts site, bool takesOver = false)
    {
        using var target = new DirectTarget(Store(), Texts.Options with { TakesOver = takesOver });
        site.PublishTo(target);
    }

    private void Switch(Texts site) => Publish(site, server.Port, switches: true);

    private void Publish(Texts site, int port, bool switches)
    {
        var store = new SftpStore(server.Target(Site, port), SshServer.NoSecrets);
        using ITarget target = switches ? new ReleaseTarget(store, Texts.Options) : new DirectTarget(store, Texts.Options);
        site.PublishTo(target);
    }

    private List<(string, DateTime)> Times() =>
        [.. Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
