package dev.chokepoint.cli.command;

import picocli.CommandLine;

/// The tree of commands.
public final class Commands {

  private Commands() {}

  /// The root command with all its subcommands, for one run.
  public static CommandLine of(Session session) {
    return new CommandLine(new RootCommand(session.options()))
        .addSubcommand(new DemoCommand(session))
        .addSubcommand(new ImportCommand(session))
        .addSubcommand(
            new CommandLine(new SourceCommand())
                .addSubcommand(new SourceListCommand(session))
                .addSubcommand(new SourceCatalogueCommand(session))
                .addSubcommand(new SourceUpdateCommand(session))
                .addSubcommand(new SourceShowCommand(session))
                .addSubcommand(new SourceDiffCommand(session))
                .addSubcommand(new SourceRemoveCommand(session)))
        .addSubcommand(new SearchCommand(session))
        .addSubcommand(new ShowCommand(session))
        .addSubcommand(new ScreenCommand(session))
        .addSubcommand(new DecideCommand(session))
        .addSubcommand(new ReviewCommand(session))
        .addSubcommand(new DedupeCommand(session))
        .addSubcommand(new CompareCommand(session))
        .addSubcommand(
            new CommandLine(new ItemCommand())
                .addSubcommand(new ItemNewCommand(session))
                .addSubcommand(new ItemAddMarkingCommand(session))
                .addSubcommand(new ItemAttachCommand(session))
                .addSubcommand(new ItemCustodyCommand(session))
                .addSubcommand(new ItemShowCommand(session))
                .addSubcommand(new ItemListCommand(session)))
        .addSubcommand(
            new CommandLine(new RequestCommand())
                .addSubcommand(new RequestNewCommand(session))
                .addSubcommand(new RequestAnswerCommand(session))
                .addSubcommand(new RequestListCommand(session)))
        .addSubcommand(
            new CommandLine(new CaseCommand())
                .addSubcommand(new CaseNewCommand(session))
                .addSubcommand(new CaseMarkCommand(session))
                .addSubcommand(new CaseAddCommand(session))
                .addSubcommand(new CaseListCommand(session))
                .addSubcommand(new CaseShowCommand(session))
                .addSubcommand(new CaseReportCommand(session))
                .addSubcommand(new CaseExportCommand(session))
                .addSubcommand(new CaseVerifyCommand(session)))
        .addSubcommand(
            new CommandLine(new AuditCommand())
                .addSubcommand(new AuditLogCommand(session))
                .addSubcommand(new AuditVerifyCommand(session))
                .addSubcommand(new AuditCheckpointCommand(session))
                .addSubcommand(new AuditEraseCommand(session))
                .addSubcommand(new AuditScreeningsCommand(session))
                .addSubcommand(new AuditForgetCommand(session)))
        .addSubcommand(
            new CommandLine(new RecordsCommand()).addSubcommand(new RecordsMoveCommand(session)))
        .addSubcommand(
            new CommandLine(new UserCommand())
                .addSubcommand(new UserAddCommand(session))
                .addSubcommand(new UserRoleCommand(session))
                .addSubcommand(new UserPasswordCommand(session))
                .addSubcommand(new UserTokenCommand(session))
                .addSubcommand(new UserDisableCommand(session))
                .addSubcommand(new UserEnableCommand(session))
                .addSubcommand(new UserListCommand(session)))
        .addSubcommand(new TraceCommand(session))
        .addSubcommand(new PathCommand(session))
        .addSubcommand(new OwnershipCommand(session))
        .addSubcommand(new DecodeCommand(session))
        .addSubcommand(new ServeCommand(session))
        .addSubcommand(new ExportCommand(session))
        .addSubcommand(new BackupCommand(session))
        .addSubcommand(new RestoreCommand(session))
        .addSubcommand(new DoctorCommand(session))
        .addSubcommand(
            new CommandLine(new ConfigCommand())
                .addSubcommand(new ConfigShowCommand(session))
                .addSubcommand(new ConfigPathCommand(session)))
        .addSubcommand(new CompletionCommand(session))
        .addSubcommand(new HelpCommand(session))
        // The sample's data directory is called as its command is: `--data demo trace PART`.
        .setAllowSubcommandsAsOptionParameters(true);
  }
}
